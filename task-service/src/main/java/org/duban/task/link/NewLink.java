package org.duban.task.link;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The task whose reports answer this one too. */
@Schema(name = "NewLink")
public record NewLink(
        @NotNull @Schema(examples = "0190a6b2-7c1e-7d3a-9b1f-2f4c5d6e7f80")
        UUID principal) {}
