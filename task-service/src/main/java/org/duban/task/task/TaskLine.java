package org.duban.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task as a line of a list.
 *
 * @param closedOn day of its newest closing, null where it was never closed
 */
@Schema(name = "TaskLine")
public record TaskLine(
        UUID id,
        @Schema(examples = "督〔2023〕常6-03") String number,
        TaskKind kind,
        String title,
        TaskStatus status,
        @Schema(nullable = true) Light light,
        @Schema(examples = "FGW") String leadDepartment,
        List<String> coDepartments,
        int percent,
        Urgency urgency,
        LocalDate acceptBy,
        LocalDate deadline,
        @Schema(nullable = true) String decisionId,
        @Schema(nullable = true) String meetingId,
        Instant issuedAt,
        Instant updatedAt,
        @Schema(nullable = true) LocalDate closedOn) {

    /** The line as it is on that day. */
    public static TaskLine of(Task task, LocalDate today) {
        return new TaskLine(
                task.id,
                task.number,
                task.kind,
                task.title,
                task.status(),
                task.lightOn(today),
                task.leadDepartment,
                task.coDepartments(),
                task.percent,
                task.urgency,
                task.schedule.acceptBy(),
                task.schedule.deadline(),
                task.origin.decisionId(),
                task.origin.meetingId(),
                task.issuedAt,
                task.updatedAt,
                task.closedOn);
    }
}
