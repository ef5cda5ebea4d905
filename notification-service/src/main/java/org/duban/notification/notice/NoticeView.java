package org.duban.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.contracts.delivery.Slip;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice as its recipient reads it.
 *
 * @param rule name of the policy rule behind it, such as {@code due-1}; of what is told whatever the policy says,
 *     {@code urged}, {@code instructed} or {@code look-back}, a blank, and the how-many-th of the task it is
 * @param nominalDate the day the rule names, or on which it was said, in the city's time zone; of a look-back its day
 * @param title in the language asked for, like the text
 * @param slip null where the rule gives none
 * @param contentSha256 over what was rendered in both languages, lower-case hex
 * @param acknowledgedAt null while unread
 */
@Schema(name = "Notification", examples = """
                {"id": "01930000-0000-7000-8000-000000000003", "taskId": "01930000-0000-7000-8000-000000000002",
                 "taskNumber": "督〔2026〕常6-03", "rule": "due-1", "nominalDate": "2026-03-30",
                 "title": "督〔2026〕常6-03 is due on 2026-03-31", "text": "Repair the embankment.", "slip": null,
                 "contentSha256": "0000000000000000000000000000000000000000000000000000000000000000",
                 "firedAt": "2026-03-30T01:00:00Z", "acknowledgedAt": null}""")
public record NoticeView(
        UUID id,
        UUID taskId,
        String taskNumber,
        String rule,
        LocalDate nominalDate,
        String title,
        String text,
        @Schema(nullable = true) Slip slip,
        String contentSha256,
        Instant firedAt,
        @Schema(nullable = true) Instant acknowledgedAt) {}
