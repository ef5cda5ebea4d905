package org.duban.task.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.duban.task.instruction.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The final report.
 *
 * @param evidenceIds files of this task that prove it
 * @param answers to every instruction that is open on this task
 */
@Schema(name = "NewSubmission")
public record NewSubmission(
        @NotBlank @Size(max = 10_000) @Schema(examples = "All 31 lamps of Lake Street are lit; the cables are new.")
        String report,

        @Size(max = 100) @Schema(examples = "[]") List<@NotNull UUID> evidenceIds,
        @Size(max = 200) List<@NotNull @Valid Answer> answers) {

    public NewSubmission {
        evidenceIds = evidenceIds == null ? List.of() : evidenceIds;
        answers = answers == null ? List.of() : answers;
    }
}
