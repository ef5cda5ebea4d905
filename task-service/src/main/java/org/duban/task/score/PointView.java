package org.duban.task.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One point, with what it comes from: a line of the task's timeline, or a slip.
 *
 * @param day on which it was recorded, in the city
 * @param points what it counts
 * @param task null where the caller may not know of it any more, as it was put to other departments
 * @param position of the line in the task's timeline, null for a slip
 * @param slip number of the slip, null for a line of the timeline
 * @param link where that line, or the slip in the task's trace, is read; null with the task
 */
@Schema(name = "ScorePoint")
public record PointView(
        UUID id,
        LocalDate day,
        PointKind kind,
        @Schema(examples = "-2") BigDecimal points,
        @Schema(nullable = true) PointTask task,
        @Schema(nullable = true, examples = "5") Integer position,
        @Schema(nullable = true, examples = "警〔2026〕0042") String slip,

        @Schema(
                nullable = true,
                examples = "/api/v1/tasks/0190a6b2-7c1e-7d3a-9b1f-2f4c5d6e7f80/timeline?from=5&limit=1")
        String link) {

    /** The task that a point is about. */
    @Schema(name = "ScorePointTask")
    public record PointTask(
            UUID id, @Schema(examples = "督〔2023〕常6-03") String number, String title) {}
}
