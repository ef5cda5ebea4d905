package org.duban.notification.notice;

import java.time.LocalDate;
import java.util.UUID;

/** Which reminder a notice is about; with the recipient, the key that stands in the inbox once. */
public record About(
        UUID reminderId,
        UUID taskId,
        String taskNumber,
        int round,
        String rule,
        LocalDate nominalDate,
        int dueVersion) {}
