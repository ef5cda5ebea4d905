package org.duban.task.feed;

import java.time.Instant;
import java.util.UUID;
import org.duban.runtime.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar feed that was just made.
 *
 * @param name null where none was given
 * @param department the one whose deadlines it shows, null for the whole city
 * @param url what a calendar program subscribes to; whoever knows it may read the deadlines. It is shown this once and
 *     kept nowhere: a repetition under the same Idempotency-Key gets null
 */
@Schema(name = "MadeCalendarFeed")
public record MadeCalendarFeed(
        UUID id,

        @Schema(examples = "Deadlines on my phone", nullable = true)
        String name,

        @Schema(examples = "FGW", nullable = true) String department,
        @Schema(examples = "officer.FGW") String madeBy,
        @Schema(examples = "2026-02-27T07:30:00Z") Instant madeAt,

        @Schema(examples = "https://duban.example/api/v1/calendars/tPq3…7Xk.ics", nullable = true)
        String url)
        implements ShownOnce {

    @Override
    public Object afterwards() {
        return new MadeCalendarFeed(id, name, department, madeBy, madeAt, null);
    }
}
