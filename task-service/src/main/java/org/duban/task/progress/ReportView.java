package org.duban.task.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as it was taken.
 *
 * @param percent of the department's own part; for the lead, of the whole
 * @param status of the task after it
 * @param reportBy by when the lead is to report next
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
        LocalDate reportBy) {}
