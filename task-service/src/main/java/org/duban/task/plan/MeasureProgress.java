package org.duban.task.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the lead may change of a measure while the plan stays.
 *
 * @param doneOn the day on which it was done, only with DONE; today where it is left out
 * @param due may be changed of a LONG_TERM one
 */
@Schema(name = "MeasureProgress")
public record MeasureProgress(
        @NotNull MeasureState state,
        @Schema(nullable = true) LocalDate doneOn,
        @Size(max = 1000) @Schema(nullable = true) String remarks,
        @Schema(nullable = true) LocalDate due) {

    /** With the day on which it was done, where that follows from its state. */
    MeasureProgress settled(boolean dayIsGiven, LocalDate today) {
        if (dayIsGiven) {
            return this;
        }
        LocalDate day = state != MeasureState.DONE ? null : doneOn == null ? today : doneOn;
        return new MeasureProgress(state, day, remarks, due);
    }
}
