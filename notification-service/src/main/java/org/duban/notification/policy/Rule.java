package org.duban.notification.policy;

import jakarta.persistence.Converter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.SlipColour;
import org.duban.runtime.json.JsonListColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/**
 * One rung of the ladder.
 *
 * @param name unique in its policy, such as {@code due-1}
 * @param offsetDays working days after the anchor, negative before it; 0 of a day on which something happened is at once
 * @param repeatDays again each so many working days, null for once
 * @param audience who is told, each once
 * @param channels the inbox, and by which ways besides
 * @param slip null where the rung gives none; one is given only for a day that was missed
 */
@Schema(name = "ReminderRule", examples = """
                {"name": "due+1", "anchor": "DUE", "offsetDays": 1, "repeatDays": null,
                 "audience": ["OFFICER", "HEAD"], "channels": ["IN_APP"], "slip": "BLUE"}""")
public record Rule(
        @NotNull @Pattern(regexp = NAME, message = NAME_WANTED) String name,

        @NotNull Anchor anchor,
        @NotNull @Min(-250) @Max(250) Integer offsetDays,
        @Min(1) @Max(250) @Schema(nullable = true) Integer repeatDays,
        @NotEmpty List<@NotNull Audience> audience,
        @NotEmpty List<@NotNull Channel> channels,
        @Schema(nullable = true) SlipColour slip) {
    static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}.+_-]{0,39}";
    static final String NAME_WANTED =
            "needs 1 to 40 letters, digits, dots, plus or minus signs | 应为 1 到 40 个文字、数字、点、加号或减号";

    /** Whether it tells of something that should have happened by then, so that it is made up for when it was missed. */
    public boolean overdue() {
        return offsetDays > 0;
    }

    /** Whether it is said again until somebody moves. */
    public boolean repeats() {
        return repeatDays != null;
    }

    @Converter
    @Immutable
    static class Column extends JsonListColumn<Rule> {
        Column() {
            super(Rule[].class);
        }
    }
}
