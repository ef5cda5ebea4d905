package org.duban.notification.notice;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who got a reminder.
 *
 * @param slip number of the slip that came with it, or null
 * @param acknowledgedAt null until they acknowledge it
 */
@Schema(examples = "{\"username\": \"officer.FGW\", \"slip\": null, \"acknowledgedAt\": null}")
public record Told(
        String username,
        @Schema(nullable = true) String slip,
        @Schema(nullable = true) Instant acknowledgedAt) {}
