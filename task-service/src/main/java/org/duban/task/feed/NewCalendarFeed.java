package org.duban.task.feed;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar feed to be made.
 *
 * @param department the one whose deadlines it shows; where it is missing, the caller's own, or the whole city where they
 *     answer for it
 * @param name what calendar programs call it; where it is missing, whose deadlines they are
 */
@Schema(name = "NewCalendarFeed")
public record NewCalendarFeed(
        @Schema(examples = "FGW", nullable = true) String department,

        @Size(min = 1, max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "must hold no control characters|不得含有控制字符") @Schema(examples = "Deadlines on my phone", nullable = true)
        String name) {

    /** The same for that department; null for the whole city. */
    NewCalendarFeed of(String code) {
        return new NewCalendarFeed(code, name);
    }
}
