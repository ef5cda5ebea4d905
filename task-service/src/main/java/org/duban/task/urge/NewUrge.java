package org.duban.task.urge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a department is urged to. */
@Schema(name = "NewUrge")
public record NewUrge(
        @NotBlank @Size(max = 1000) @Schema(examples = "Half of the time has passed and no lamp stands yet.")
        String message) {}
