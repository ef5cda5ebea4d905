package org.duban.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.task.LastReport;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task in full.
 *
 * @param percent the lead's own, 0 to 100; those of the co-departments stand in {@code parts}
 * @param light null for a task that is paused or has ended
 * @param actions the last path segments of the moves that the caller may make now
 */
@Schema(name = "Task")
public record TaskView(
        UUID id,
        @Schema(examples = "督〔2023〕常6-03") String number,
        int round,
        TaskKind kind,
        @Schema(nullable = true) Term term,
        String title,
        String requirement,
        TaskStatus status,
        @Schema(nullable = true) Light light,
        boolean paused,
        @Schema(examples = "FGW") String leadDepartment,
        List<String> coDepartments,
        List<Part> parts,
        int percent,
        @Schema(nullable = true) LastReport lastReport,
        Urgency urgency,
        LocalDate acceptBy,
        @Schema(nullable = true) LocalDate planBy,
        LocalDate reportBy,
        LocalDate deadline,
        LocalDate firstDeadline,
        LocalDate yellowFrom,
        int dueVersion,
        @Schema(nullable = true) LocalDate submittedOn,
        @Schema(nullable = true) String decisionId,
        @Schema(nullable = true) String meetingId,
        SourceView source,
        String issuedBy,
        Instant issuedAt,
        Instant updatedAt,
        List<String> actions) {

    static TaskView of(Task task, LocalDate today, List<String> actions) {
        return new TaskView(
                task.id,
                task.number,
                task.round,
                task.kind,
                task.term,
                task.title,
                task.requirement,
                task.status(),
                task.lightOn(today),
                task.paused(),
                task.leadDepartment,
                task.coDepartments(),
                task.parts,
                task.percent,
                task.lastReport == null ? null : task.lastReport.published(),
                task.urgency,
                task.schedule.acceptBy(),
                task.schedule.planBy(),
                task.schedule.reportBy(),
                task.schedule.deadline(),
                task.schedule.firstDeadline(),
                task.schedule.yellowFrom(),
                task.schedule.dueVersion(),
                task.schedule.submittedOn(),
                task.origin.decisionId(),
                task.origin.meetingId(),
                SourceView.of(task.origin),
                task.origin.issuedBy(),
                task.issuedAt,
                task.updatedAt,
                actions);
    }
}
