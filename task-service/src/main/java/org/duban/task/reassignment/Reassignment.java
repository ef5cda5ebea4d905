package org.duban.task.reassignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.duban.task.task.Matter;
import org.duban.task.task.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who does a task from now on.
 *
 * @param leadDepartment may be the present one, which then signs for it anew
 * @param coDepartments those that it has now, but for the new lead, where they are left out
 */
@Schema(name = "Reassignment")
public record Reassignment(
        @NotBlank @Schema(examples = "CGJ") String leadDepartment,

        @Size(max = 50) @Schema(examples = "[\"CZJ\"]", nullable = true)
        List<@NotBlank String> coDepartments,

        @NotBlank @Size(max = 1000) @Schema(examples = "The street was handed to the urban management office.")
        String reason) {

    Matter matterOf(Task task) {
        return coDepartments == null
                ? task.matterUnder(leadDepartment)
                : task.matterUnder(leadDepartment, coDepartments);
    }
}
