package org.duban.notification.policy;

import java.util.List;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.SlipColour;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rung of the ladder.
 *
 * @param name unique in its policy, such as {@code due-1}
 * @param offsetDays working days after the anchor, negative before it
 * @param repeatDays again each so many working days, null for once
 * @param slip null where the rung gives none
 */
@Schema(name = "ReminderRule", examples = """
                {"name": "due+1", "anchor": "DUE", "offsetDays": 1, "repeatDays": null,
                 "audience": ["OFFICER", "HEAD"], "channels": ["IN_APP"], "slip": "BLUE"}""")
public record Rule(
        String name,
        Anchor anchor,
        int offsetDays,
        @Schema(nullable = true) Integer repeatDays,
        List<Audience> audience,
        List<Channel> channels,
        @Schema(nullable = true) SlipColour slip) {
    /** Whether it tells of something that should have happened by then, so that it is made up for when it was missed. */
    public boolean overdue() {
        return offsetDays > 0;
    }

    /** Whether it is said again until somebody moves. */
    public boolean repeats() {
        return repeatDays != null;
    }
}
