package org.duban.task.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.duban.task.instruction.Answer;
import org.duban.task.task.FactView;
import org.duban.task.task.Field;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as a line of the list of reports.
 *
 * @param percent null for reports that earlier releases took
 * @param late it came after the day on which one was due
 * @param status of the task after it
 * @param answers to instructions on this task
 * @param reportedOn the linked task that the report was made on, null where it was made on this one
 */
@Schema(name = "PastProgressReport")
public record PastReport(
        UUID id,
        UUID taskId,
        int round,
        @Schema(examples = "CGJ") String department,
        String by,
        Instant at,
        @Schema(examples = "45", nullable = true) Integer percent,
        String narrative,
        @Schema(nullable = true) String reason,
        boolean late,
        TaskStatus status,
        List<Answer> answers,
        @Schema(nullable = true) UUID reportedOn) {

    static PastReport of(UUID task, UUID id, FactView fact, List<Answer> answers) {
        String percent = fact.details().get(Field.PERCENT.label());
        return new PastReport(
                id,
                task,
                fact.round(),
                fact.department(),
                fact.by(),
                fact.at(),
                percent == null ? null : Integer.valueOf(percent),
                fact.narrative(),
                fact.reason(),
                fact.late(),
                fact.statusAfter(),
                answers,
                fact.subject());
    }
}
