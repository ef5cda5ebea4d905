package org.duban.task.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.duban.task.instruction.Answer;
import org.duban.task.task.Act;
import org.duban.task.task.Task;
import org.duban.task.task.TaskMoved;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as it was taken.
 *
 * @param percent of the department's own part; for the lead, of the whole
 * @param status of the task after it
 * @param reportBy by when the lead is to report next
 * @param alsoFor the tasks linked to this one that it was taken for too
 */
@Schema(name = "ProgressReport")
public record ReportView(
        UUID id,
        UUID taskId,
        @Schema(examples = "CGJ") String department,
        String by,
        Instant at,
        @Schema(examples = "45") int percent,
        String narrative,
        @Schema(nullable = true) String reason,
        TaskStatus status,
        LocalDate reportBy,
        List<Answer> answers,
        List<UUID> alsoFor) {

    static ReportView of(TaskMoved moved, NewReport body, List<Task> linked) {
        Act act = moved.act();
        Task task = moved.task();
        return new ReportView(
                moved.fact().id(),
                task.id(),
                act.department(),
                act.by(),
                act.at(),
                body.percent(),
                body.narrative(),
                act.reason(),
                task.status(),
                task.schedule().reportBy(),
                body.answers(),
                linked.stream().map(Task::id).toList());
    }
}
