package org.duban.task.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for more time.
 *
 * @param newDeadline after the present deadline, and not after the task's {@code extensions.latest}
 * @param progress what has been done so far
 */
@Schema(name = "NewExtensionRequest")
public record NewExtensionRequest(
        @NotNull @Schema(examples = "2031-07-15") LocalDate newDeadline,

        @NotBlank @Size(max = 1000) @Schema(examples = "The cables arrive two weeks late.")
        String reason,

        @NotBlank @Size(max = 10_000) @Schema(examples = "14 of 31 lamps stand.")
        String progress) {}
