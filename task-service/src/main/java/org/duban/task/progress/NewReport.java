package org.duban.task.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.task.instruction.Answer;
import org.duban.task.task.Account;
import org.duban.task.task.Field;
import org.duban.task.task.Progress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department's report on how far it is.
 *
 * @param percent 0 to 100; less than before only with a reason
 * @param answers of the lead to every instruction that is open, on this task and on those that the report is taken for too
 * @param evidenceIds files of this task that show it
 */
@Schema(name = "NewProgressReport")
public record NewReport(
        @NotNull @Min(0) @Max(100) @Schema(examples = "45") Integer percent,

        @NotBlank @Size(max = 10_000) @Schema(examples = "14 of 31 lamps stand; cables arrive on Monday.")
        String narrative,

        @Size(max = 1000) @Schema(nullable = true) String reason,
        @Size(max = 200) List<@NotNull @Valid Answer> answers,

        @Size(max = 100) @Schema(examples = "[]") List<@NotNull UUID> evidenceIds) {

    public NewReport {
        evidenceIds = evidenceIds == null ? List.of() : evidenceIds;
        answers = answers == null ? List.of() : answers;
    }

    Progress progress() {
        return new Progress(percent, narrative);
    }

    /** What the timeline says of it. */
    Account account() {
        String files = evidenceIds.stream().map(UUID::toString).collect(Collectors.joining(", "));
        return Account.narrative(narrative)
                .with(Field.PERCENT, percent)
                .with(Field.EVIDENCE_IDS, files.isEmpty() ? null : files);
    }

    boolean fallsWithoutReason(int before) {
        return percent < before && (reason == null || reason.isBlank());
    }
}
