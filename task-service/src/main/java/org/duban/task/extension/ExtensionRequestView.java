package org.duban.task.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.task.task.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for more time.
 *
 * @param deadline the task's when it was asked
 * @param newDeadline what was asked for
 * @param granted what was granted, null where nothing was
 * @param decideBy by when the supervision office should decide
 */
@Schema(name = "ExtensionRequest")
public record ExtensionRequestView(
        UUID id,
        UUID taskId,
        @Schema(examples = "督〔2023〕常6-03") String taskNumber,
        String taskTitle,
        @Schema(examples = "CGJ") String leadDepartment,
        int round,
        ExtensionState state,
        LocalDate deadline,
        LocalDate newDeadline,
        String reason,
        String progress,
        String askedBy,
        Instant askedAt,
        LocalDate decideBy,
        @Schema(nullable = true) LocalDate granted,
        @Schema(nullable = true) String remarks,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt) {

    static ExtensionRequestView of(ExtensionRequest request, Task task) {
        return new ExtensionRequestView(
                request.id,
                request.taskId,
                task.number(),
                task.title(),
                task.leadDepartment(),
                request.round,
                request.state,
                request.deadline,
                request.newDeadline,
                request.reason,
                request.progress,
                request.askedBy,
                request.askedAt,
                request.decideBy,
                request.granted,
                request.remarks,
                request.decidedBy,
                request.decidedAt);
    }
}
