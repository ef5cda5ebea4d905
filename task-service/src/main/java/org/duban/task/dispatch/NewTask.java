package org.duban.task.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.task.task.Matter;
import org.duban.task.task.SourceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task with no meeting behind it. It needs a deadline or a term.
 *
 * @param title how the requirement begins, where it is left out
 * @param reportEvery a report is due each so many days; with 0, or left out, as the clock profile says
 * @param parts what single co-departments are to do, and by when
 * @param deadline a day from today on, in the city; where it is left out the term says it
 */
@Schema(name = "NewTask")
public record NewTask(
        @NotNull TaskKind kind,
        @Schema(nullable = true) Term term,

        @Size(min = 1, max = 200) @Schema(examples = "Repair the lamps of Lake Street", nullable = true)
        String title,

        @NotBlank @Size(max = 10_000) @Schema(examples = "Repair all street lamps of Lake Street and report the cause of the outage.")
        String requirement,

        @NotBlank @Schema(examples = "CGJ") String leadDepartment,
        @Size(max = 50) @Schema(examples = "[\"CZJ\"]") List<@NotBlank String> coDepartments,
        @Schema(nullable = true) LocalDate deadline,
        @NotNull @Valid Source source,

        @Min(0) @Max(366) @Schema(examples = "14", nullable = true)
        Integer reportEvery,

        @Size(max = 50) List<@NotNull @Valid NewPart> parts) {

    public NewTask {
        coDepartments = coDepartments == null ? List.of() : coDepartments;
        parts = parts == null ? List.of() : parts;
        reportEvery = reportEvery == null ? 0 : reportEvery;
    }

    /** What it comes from; any type but MEETING. */
    @Schema(name = "NewTaskSource")
    public record Source(
            @NotNull SourceType type,

            @Size(max = 200) @Schema(examples = "Instruction of the mayor on public lighting", nullable = true)
            String title) {}

    Matter matter() {
        String named = title == null || title.isBlank() ? Matter.titleOf(requirement) : title;
        return new Matter(kind, term, named, requirement, leadDepartment, coDepartments);
    }
}
