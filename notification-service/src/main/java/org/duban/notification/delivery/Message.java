package org.duban.notification.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;

/**
 * One attempt to hand something over.
 *
 * @param id the same in every attempt
 * @param receiver a username, or the id of a webhook
 * @param lane the address that is talked to
 * @param attempt 1, 2, 3 …
 * @param plannedAt the same in every attempt
 * @param said empty where a webhook is tried out
 * @param cause the task's event from which the reminder was planned, null where a webhook is tried out
 */
public record Message(
        UUID id,
        Channel channel,
        String receiver,
        String lane,
        int attempt,
        Instant plannedAt,
        Optional<Said> said,
        UUID cause) {}
