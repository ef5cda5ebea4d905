package org.duban.task.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar feed as the API shows it to its maker.
 *
 * @param name null where none was given
 * @param department the one whose deadlines it shows, null for the whole city
 */
@Schema(name = "CalendarFeed")
public record CalendarFeedView(
        UUID id,

        @Schema(examples = "Deadlines on my phone", nullable = true)
        String name,

        @Schema(examples = "FGW", nullable = true) String department,
        @Schema(examples = "officer.FGW") String madeBy,
        @Schema(examples = "2026-02-27T07:30:00Z") Instant madeAt) {}
