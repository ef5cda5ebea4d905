package org.duban.task.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a task is not for its lead department, and for whom it is.
 *
 * @param proposedDepartment code of another department
 */
@Schema(name = "Objection")
public record Objection(
        @NotBlank @Size(max = 1000) @Schema(examples = "Public lighting passed to another office in January.")
        String reason,

        @NotBlank @Schema(examples = "CGJ") String proposedDepartment) {}
