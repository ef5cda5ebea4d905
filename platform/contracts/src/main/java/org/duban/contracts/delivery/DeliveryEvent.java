package org.duban.contracts.delivery;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.contracts.envelope.MayBeNull;

/**
 * Payload of the events on {@code duban.deliveries}: one notice to one recipient.
 *
 * @param id the notice's id: one a reminder and recipient
 * @param taskId the task it is about
 * @param round the task's round
 * @param rule name of the policy rule that caused it, such as {@code due-1}; of what is told whatever the policy says,
 *     {@code urged}, {@code instructed} or {@code look-back}, a blank, and the how-many-th of the task it is
 * @param nominalDate the day the rule names, or on which it was said, in the city's time zone; of a look-back its day
 * @param dueVersion the version of the deadline it was planned from
 * @param recipient username
 * @param slip null where the rule gives none
 * @param contentSha256 of the rendered text, lower-case hex
 * @param detail why it failed, null otherwise
 */
public record DeliveryEvent(
        String by,
        Instant at,
        String id,
        String taskId,
        int round,
        String rule,
        LocalDate nominalDate,
        int dueVersion,
        String recipient,
        Channel channel,
        @MayBeNull Slip slip,
        String contentSha256,
        DeliveryOutcome outcome,
        @MayBeNull String detail) {}
