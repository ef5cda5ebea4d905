package org.duban.task.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a task's timeline.
 *
 * @param position 1, 2, 3 … within the task
 * @param move the last path segment of what was asked for, or {@code issue}, {@code amendment}, {@code revocation},
 *     {@code not-applied} where a decision did it
 * @param by username, {@code system} where time or an event did it
 * @param department whose officer or head did it, null for those of no department
 * @param details what else the move says, by name
 * @param subject id of the thing it is about: a plan, a request, a file; null where there is none
 * @param narrative what a report says, null for other moves
 * @param late done after the clock had run out
 * @param statusBefore null for the first line
 */
@Schema(name = "TimelineLine")
public record FactView(
        int position,
        int round,
        @Schema(examples = "progress-reports") String move,
        String by,
        @Schema(nullable = true) String department,
        Instant at,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String narrative,
        boolean late,
        @Schema(nullable = true) TaskStatus statusBefore,
        TaskStatus statusAfter,
        List<Change> changes,
        Map<String, String> details,
        @Schema(nullable = true) UUID subject) {

    public static FactView of(TaskFact fact) {
        return new FactView(
                fact.position,
                fact.round,
                fact.move.label(),
                fact.doneBy,
                fact.department,
                fact.doneAt,
                fact.reason,
                fact.narrative,
                fact.late,
                fact.statusBefore,
                fact.statusAfter,
                fact.changes,
                fact.details,
                fact.subject);
    }
}
