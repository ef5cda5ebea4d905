package org.duban.task.closingfile;

import java.util.ArrayList;
import java.util.List;
import org.duban.task.trace.DeliveryNames;
import org.duban.task.trace.TraceDelivery;

/** What a reminder, a slip or a receipt says, line by line. */
record DeliveryLines(Speech speech) {

    List<String> of(TraceDelivery delivery) {
        List<String> lines = new ArrayList<>();
        if (delivery.recipient() != null) {
            lines.add(speech.pair(speech.say("To", "接收人"), speech.person(delivery.recipient())));
        }
        if (delivery.department() != null) {
            lines.add(speech.pair(speech.say("To", "接收单位"), speech.department(delivery.department())));
        }
        if (delivery.slip() != null) {
            lines.add(speech.pair(
                    DeliveryNames.of(delivery.slip().colour()).in(speech.language()),
                    delivery.slip().number()));
        }
        lines.add(speech.pair(
                speech.say("Occasion", "提醒时点"),
                DeliveryNames.ofRule(delivery.rule()).in(speech.language())));
        if (delivery.channel() != null) {
            lines.add(speech.pair(
                    speech.say("Channel", "送达方式"),
                    DeliveryNames.of(delivery.channel()).in(speech.language())));
        }
        if (delivery.detail() != null) {
            lines.add(speech.pair(speech.say("Failure", "失败原因"), delivery.detail()));
        }
        return lines;
    }
}
