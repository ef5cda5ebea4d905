package org.duban.task.cancellation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a task is cancelled. */
@Schema(name = "Cancellation")
public record Cancellation(
        @NotBlank @Size(max = 1000) @Schema(examples = "The street is rebuilt under another programme.")
        String reason) {}
