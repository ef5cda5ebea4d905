package org.duban.task.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure and how far it is.
 *
 * @param person who answers for it
 * @param due its last day, null for a LONG_TERM one that has none yet
 * @param doneOn null until it is DONE
 */
@Schema(name = "Measure")
public record Measure(
        UUID id,
        MeasureKind kind,
        @Schema(examples = "Replace the 14 burnt cables.") String text,
        @Schema(examples = "张伟") String person,
        @Schema(nullable = true) LocalDate due,
        MeasureState state,
        @Schema(nullable = true) LocalDate doneOn,
        @Schema(nullable = true) String remarks) {

    MeasureProgress progress() {
        return new MeasureProgress(state, doneOn, remarks, due);
    }

    Measure at(MeasureProgress progress) {
        return new Measure(
                id, kind, text, person, progress.due(), progress.state(), progress.doneOn(), progress.remarks());
    }

    /** Whether a rectification may be closed as far as this measure goes. */
    public boolean settled() {
        return state == MeasureState.DONE
                || kind == MeasureKind.LONG_TERM && state == MeasureState.UNDER_WAY && due != null;
    }
}
