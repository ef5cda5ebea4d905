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
            return new Text("Decision amended", "决定事项变更");
        }
        return decision.type().equals(DecisionEventType.REVOKED.type())
                ? new Text("Decision revoked", "决定事项撤销")
                : new Text("Decision issued", "决定事项印发");
    }

    static Text of(TraceDelivery delivery) {
        if (delivery.outcome() == null) {
            return Text.of(
                    "Slip %s given to %s", "向%2$s发出督办单%1$s", delivery.slip().number(), delivery.department());
        }
        Text text = of(delivery.outcome());
        return Text.of(text.en(), text.zh(), delivery.rule(), delivery.recipient(), delivery.channel());
    }

    private static Text of(DeliveryOutcome outcome) {
        return switch (outcome) {
            case FIRED -> new Text("Reminder %s to %s", "催办提醒 %s：%s");
            case DELIVERED -> new Text("Notice %s to %s delivered (%s)", "通知 %s 已送达 %s（%s）");
            case FAILED -> new Text("Notice %s to %s failed (%s)", "通知 %s 未能送达 %s（%s）");
            case ACKNOWLEDGED -> new Text("Notice %s acknowledged by %s", "通知 %s 已由 %s 确认");
        };
    }
}
