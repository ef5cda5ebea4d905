package org.duban.contracts.delivery;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Payload of {@code slip.issued.v1}: a department was given a warning slip about a task.
 *
 * @param id the slip's own id
 * @param taskId the task it is about
 * @param round the task's round
 * @param rule name of the policy rule that caused it, such as {@code overdue+3}
 * @param nominalDate the day the rule names, in the city's time zone
 * @param dueVersion the version of the deadline it was planned from
 * @param department code of the department that got it
 */
public record SlipIssued(
        String by,
        Instant at,
        String id,
        String taskId,
        int round,
        String rule,
        LocalDate nominalDate,
        int dueVersion,
        String department,
        Slip slip) {}
