package org.duban.task.trace;

import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.delivery.DeliveryOutcome;
import org.duban.runtime.web.Text;
import org.duban.task.task.SourceView;

/** Says in both languages what an entry is. */
final class Wording {
    private Wording() {}

    static Text of(SourceView source) {
        SourceView.Meeting meeting = source.meeting();
        return meeting == null
                ? Text.of("“%s”", "“%s”", source.sentence())
                : Text.of(
                        "%2$s, meeting %3$d of %4$d: “%1$s”",
                        "%2$s%4$d年第%3$d次会议：“%1$s”",
                        source.sentence(),
                        meeting.body(),
                        meeting.sequence().number(),
                        meeting.sequence().year());
    }

    static Text of(TraceDecision decision) {
        if (decision.type().equals(DecisionEventType.AMENDED.type())) {
            return new Text("Decision amended", "议定事项变更");
        }
        return decision.type().equals(DecisionEventType.REVOKED.type())
                ? new Text("Decision revoked", "议定事项撤销")
                : new Text("Decision issued", "议定事项印发");
    }

    static Text of(TraceDelivery delivery) {
        if (delivery.outcome() == null) {
            return Text.of(
                    "Slip %s given to %s", "向%2$s印发提醒单%1$s", delivery.slip().number(), delivery.department());
        }
        Text text = of(delivery.outcome());
        Text rule = DeliveryNames.ofRule(delivery.rule());
        Text channel = DeliveryNames.of(delivery.channel());
        return new Text(
                text.en().formatted(rule.en(), delivery.recipient(), channel.en()),
                text.zh().formatted(rule.zh(), delivery.recipient(), channel.zh()));
    }

    private static Text of(DeliveryOutcome outcome) {
        return switch (outcome) {
            case FIRED -> new Text("Reminder to %2$s, %1$s", "自动提醒%2$s（%1$s）");
            case DELIVERED -> new Text("Notice delivered to %2$s (%3$s), %1$s", "通知已送达%2$s（%3$s，%1$s）");
            case FAILED -> new Text("Notice not delivered to %2$s (%3$s), %1$s", "通知未送达%2$s（%3$s，%1$s）");
            case ACKNOWLEDGED -> new Text("Notice acknowledged by %2$s, %1$s", "通知已由%2$s确认（%1$s）");
        };
    }
}
