package org.duban.task.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.task.task.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the supervision office rules on an objection.
 *
 * @param leadDepartment who gets the task where it is upheld; the proposed department where it is left out
 */
@Schema(name = "ObjectionRuling")
public record Ruling(
        @NotNull Verdict verdict,
        @Schema(examples = "CGJ", nullable = true) String leadDepartment,

        @NotBlank @Size(max = 1000) @Schema(examples = "The list of duties of January names it.")
        String reason) {

    /** Who leads the task from now on. */
    String leadOf(Task task) {
        if (verdict == Verdict.REFUSED) {
            return task.leadDepartment();
        }
        return leadDepartment == null ? task.proposedLead() : leadDepartment;
    }
}
