package org.duban.task.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.duban.task.task.Part;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a co-department is to do.
 *
 * @param department one of the task's co-departments
 * @param deadline from today on, and not after the task's own
 */
@Schema(
        name = "NewTaskPart",
        examples = "{\"department\": \"CZJ\", \"part\": \"Pay for the lamps\", \"deadline\": \"2031-05-31\"}")
public record NewPart(
        @NotBlank String department,
        @Size(max = 1000) @Schema(nullable = true) String part,
        @Schema(nullable = true) LocalDate deadline) {

    Part begun() {
        return new Part(department, 0, part, deadline);
    }
}
