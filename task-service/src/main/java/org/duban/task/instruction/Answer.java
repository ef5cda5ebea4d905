package org.duban.task.instruction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report says to a leader's instruction. */
@Schema(name = "InstructionAnswer")
public record Answer(
        @NotNull @Schema(examples = "0190a6b2-7c1e-7d3a-9b1f-2f4c5d6e7f80")
        UUID instruction,

        @NotBlank @Size(max = 10_000) @Schema(examples = "The crossing has been lit since Monday.")
        String text) {}
