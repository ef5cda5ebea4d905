package org.duban.notification.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.contracts.delivery.Slip;
import org.duban.runtime.web.Text;

/**
 * A notice as it is to be carried out of the house.
 *
 * @param department code of the department that the reminder is about
 * @param recipient username in whose inbox it stands
 * @param slip null where the rule gives none
 * @param contentSha256 of the notice, as the inbox shows it
 * @param cause the task's event from which the reminder was planned
 */
public record Said(
        UUID noticeId,
        UUID taskId,
        String taskNumber,
        int round,
        String rule,
        LocalDate nominalDate,
        int dueVersion,
        String department,
        String recipient,
        Slip slip,
        Text title,
        Text text,
        Instant firedAt,
        String contentSha256,
        UUID cause) {}
