package org.duban.notification.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.contracts.delivery.Slip;
import org.duban.notification.delivery.Message;
import org.duban.notification.delivery.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is posted to a webhook. The same message has the same body in every attempt.
 *
 * @param type notification.fired, or webhook.test where somebody tries the webhook out
 * @param timestamp when it happened
 * @param data null in a webhook.test
 */
@Schema(examples = """
                {"type": "notification.fired", "timestamp": "2026-03-30T01:00:00Z",
                 "data": {"notificationId": "01930000-0000-7000-8000-000000000003",
                          "taskId": "01930000-0000-7000-8000-000000000002", "taskNumber": "督〔2026〕常6-03",
                          "round": 1, "rule": "due-1", "nominalDate": "2026-03-30", "dueVersion": 1,
                          "department": "FGW", "recipient": "officer.FGW", "slip": null,
                          "title": {"zh": "督办事项 督〔2026〕常6-03 将于 2026-03-31 到期",
                                    "en": "督〔2026〕常6-03 is due on 2026-03-31"},
                          "text": {"zh": "修缮堤防。", "en": "Repair the embankment."},
                          "contentSha256": "0000000000000000000000000000000000000000000000000000000000000000"}}""")
public record WebhookMessage(
        String type,
        Instant timestamp,
        @Schema(nullable = true) Notified data) {

    /**
     * The notice.
     *
     * @param department code of the lead department that it is about
     * @param recipient username of the person in whose inbox it stands
     * @param slip null where the rule gives none
     * @param contentSha256 over title and text in both languages, lower-case hex
     */
    @Schema(name = "WebhookNotice")
    public record Notified(
            UUID notificationId,
            UUID taskId,
            String taskNumber,
            int round,
            String rule,
            LocalDate nominalDate,
            int dueVersion,
            String department,
            String recipient,
            @Schema(nullable = true) Slip slip,
            InBoth title,
            InBoth text,
            String contentSha256) {
        static Notified of(Said said) {
            return new Notified(
                    said.noticeId(),
                    said.taskId(),
                    said.taskNumber(),
                    said.round(),
                    said.rule(),
                    said.nominalDate(),
                    said.dueVersion(),
                    said.department(),
                    said.recipient(),
                    said.slip(),
                    new InBoth(said.title().zh(), said.title().en()),
                    new InBoth(said.text().zh(), said.text().en()),
                    said.contentSha256());
        }
    }

    /** A text in both languages. */
    @Schema(name = "TextInBothLanguages")
    public record InBoth(String zh, String en) {}

    static WebhookMessage of(Message message) {
        return message.said().stream()
                .findFirst()
                .map(said -> new WebhookMessage("notification.fired", said.firedAt(), Notified.of(said)))
                .orElseGet(() -> new WebhookMessage("webhook.test", message.plannedAt(), null));
    }
}
