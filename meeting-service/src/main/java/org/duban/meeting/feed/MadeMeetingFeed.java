package org.duban.meeting.feed;

import java.util.UUID;
import org.duban.runtime.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A feed that was just made.
 *
 * @param url what a calendar program subscribes to; whoever knows it may read the meetings. It is shown this once and
 *     kept nowhere: a repetition under the same Idempotency-Key gets null
 */
@Schema(name = "MadeMeetingFeed")
public record MadeMeetingFeed(
        UUID id,

        @Schema(examples = "https://duban.example/api/v1/meeting-calendars/tPq3…7Xk.ics", nullable = true)
        String url)
        implements ShownOnce {

    @Override
    public Object afterwards() {
        return new MadeMeetingFeed(id, null);
    }
}
