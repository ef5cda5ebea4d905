package org.duban.task.suspension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the clock of a task stops. */
@Schema(name = "Suspension")
public record Suspension(
        @NotBlank @Size(max = 1000) @Schema(examples = "The street is closed until the flood has gone.")
        String reason) {}
