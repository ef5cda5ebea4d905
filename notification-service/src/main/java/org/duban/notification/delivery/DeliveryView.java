package org.duban.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery with all that was tried.
 *
 * @param id the message id that every attempt bears: {@code webhook-id}, and a part of {@code Message-ID}
 * @param notificationId null for a digest and where a webhook is tried out, like taskId
 * @param receiver a username, or the id of a webhook
 * @param lane the address that is talked to; whoever hangs there holds up nobody in another lane
 * @param dueAt the next attempt, or while it is being sent the moment from which another sender may take it over; null
 *     once it is settled
 * @param settledAt when it was delivered, given up, cancelled or acknowledged
 * @param contentSha256 over what was handed over, lower-case hex; null before it was
 * @param template name and version of the template it was written with, or null
 * @param digestId the delivery of the digest that carries it, or null
 */
@Schema(name = "Delivery", examples = """
                {"id": "01930000-0000-7000-8000-000000000005",
                 "notificationId": "01930000-0000-7000-8000-000000000003",
                 "taskId": "01930000-0000-7000-8000-000000000002", "channel": "WEBHOOK",
                 "receiver": "01930000-0000-7000-8000-000000000006", "lane": "webhook oa.example.org:443",
                 "state": "RETRYING",
                 "plannedAt": "2026-03-30T01:00:00Z", "dueAt": "2026-03-30T01:00:32Z", "settledAt": null,
                 "contentSha256": null, "template": null, "digestId": null,
                 "attempts": [{"number": 1, "startedAt": "2026-03-30T01:00:01Z", "endedAt": "2026-03-30T01:00:02Z",
                               "outcome": "FAILED", "detail": "503"}]}""")
public record DeliveryView(
        UUID id,
        @Schema(nullable = true) UUID notificationId,
        @Schema(nullable = true) UUID taskId,
        Channel channel,
        String receiver,
        String lane,
        DeliveryState state,
        Instant plannedAt,
        @Schema(nullable = true) Instant dueAt,
        @Schema(nullable = true) Instant settledAt,
        @Schema(nullable = true) String contentSha256,
        @Schema(nullable = true) String template,
        @Schema(nullable = true) UUID digestId,
        List<AttemptView> attempts) {}
