package org.duban.task.suspension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the clock of a task runs on. */
@Schema(name = "Resumption")
public record Resumption(
        @NotBlank @Size(max = 1000) @Schema(examples = "The street is open again.")
        String reason) {}
