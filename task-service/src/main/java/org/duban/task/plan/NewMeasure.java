package org.duban.task.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.duban.runtime.db.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure as a plan names it.
 *
 * @param id of the measure of the present plan that it goes on, with its progress; null for a new one
 * @param person who answers for it
 * @param due its last day; an IMMEDIATE one needs it, and by the task's deadline
 */
@Schema(name = "NewMeasure")
public record NewMeasure(
        @Schema(nullable = true) UUID id,
        @NotNull MeasureKind kind,

        @NotBlank @Size(max = 2000) @Schema(examples = "Replace the 14 burnt cables.")
        String text,

        @NotBlank @Size(max = 100) @Schema(examples = "张伟") String person,
        @Schema(nullable = true, examples = "2031-05-31") LocalDate due) {

    /** The measure, with the progress that it had where it goes on. */
    Measure measure(Map<UUID, Measure> present) {
        Measure before = id == null ? null : present.get(id);
        return before == null
                ? new Measure(Ids.next(), kind, text, person, due, MeasureState.OPEN, null, null)
                : new Measure(id, kind, text, person, due, before.state(), before.doneOn(), before.remarks());
    }
}
