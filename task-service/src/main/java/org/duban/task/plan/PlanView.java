package org.duban.task.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.task.approval.Answer;
import org.duban.task.task.Task;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a plan.
 *
 * @param version 1, 2, 3 … within the task
 * @param state SUPERSEDED for one whose place another took, and for all that an earlier lead department laid
 * @param round the round of the task in which it was laid
 * @param by who laid it before the head
 * @param approval what the head said of it, null until then
 */
@Schema(name = "Plan")
public record PlanView(
        UUID id,
        UUID taskId,
        int version,
        State state,
        int round,
        List<PlanRow> rows,
        @Schema(nullable = true) String rootCause,
        @Schema(nullable = true) String mechanism,
        @Schema(examples = "officer.CGJ") String by,
        @Schema(examples = "CGJ") String department,
        Instant at,
        @Schema(nullable = true) Answer approval) {

    /** How far a version is. */
    @Schema(name = "PlanVersionState")
    public enum State {
        PENDING,
        APPROVED,
        DECLINED,
        SUPERSEDED
    }

    static PlanView of(Plan plan, Task task) {
        return new PlanView(
                plan.id,
                plan.taskId,
                plan.edition,
                state(plan, task),
                plan.round,
                plan.benchmark,
                plan.rootCause,
                plan.mechanism,
                plan.laidBy,
                plan.department,
                plan.laidAt,
                plan.answer);
    }

    private static State state(Plan plan, Task task) {
        return Plan.present(task)
                .filter(present -> present.edition == plan.edition)
                .map(present -> State.valueOf(task.plan().name()))
                .orElse(State.SUPERSEDED);
    }
}
