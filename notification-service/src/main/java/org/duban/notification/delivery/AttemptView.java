package org.duban.notification.delivery;

import java.time.Instant;
import org.duban.contracts.delivery.DeliveryOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One attempt.
 *
 * @param number 1, 2, 3 …
 * @param endedAt null while it is under way, and for good where its sender died with it
 * @param outcome DELIVERED, FAILED, or null like endedAt
 * @param detail what the receiver answered or why there was no answer
 */
@Schema(name = "DeliveryAttempt", examples = """
                {"number": 1, "startedAt": "2026-03-30T01:00:01Z", "endedAt": "2026-03-30T01:00:02Z",
                 "outcome": "FAILED", "detail": "503"}""")
public record AttemptView(
        int number,
        Instant startedAt,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) DeliveryOutcome outcome,
        @Schema(nullable = true) String detail) {}
