package org.duban.task.instruction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.contracts.task.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a leader writes on a task.
 *
 * @param urgency what it is raised to; it is never lowered
 */
@Schema(name = "NewInstruction")
public record NewInstruction(
        @NotBlank @Size(max = 10_000) @Schema(examples = "Light the crossing at the school first. Tell me when it is done.")
        String text,

        @Schema(nullable = true) Urgency urgency) {}
