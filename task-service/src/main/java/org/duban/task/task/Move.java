package org.duban.task.task;

import static org.duban.contracts.task.TaskStatus.ACCEPTED;
import static org.duban.contracts.task.TaskStatus.CANCELLED;
import static org.duban.contracts.task.TaskStatus.CLOSED;
import static org.duban.contracts.task.TaskStatus.IN_PROGRESS;
import static org.duban.contracts.task.TaskStatus.ISSUED;
import static org.duban.contracts.task.TaskStatus.OBJECTED;
import static org.duban.contracts.task.TaskStatus.RETURNED;
import static org.duban.contracts.task.TaskStatus.SUBMITTED;
import static org.duban.contracts.task.TaskStatus.SUSPENDED;
import static org.duban.contracts.task.TaskStatus.UNDER_VERIFICATION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.web.Problem;

/** The state machine: every move with the states it may start from, each with the state it leads to. */
public enum Move {
    /** Begins a task, from no state at all. */
    ISSUE("issue", Asked.NEVER, TaskEventType.ISSUED, Map.of()),
    ACCEPTANCE("acceptance", Asked.BY_PEOPLE, TaskEventType.ACCEPTED, Map.of(ISSUED, ACCEPTED)),
    REPORT(
            "progress-reports",
            Asked.BY_PEOPLE,
            TaskEventType.PROGRESSED,
            Map.of(ACCEPTED, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS, RETURNED, IN_PROGRESS)),
    /** A co-department reports on its part, which moves nothing. */
    PART_REPORT(
            "progress-reports", Asked.BY_PEOPLE, TaskEventType.PROGRESSED, staying(ACCEPTED, IN_PROGRESS, RETURNED)),
    CANCELLATION("cancellation", Asked.BY_PEOPLE, TaskEventType.CANCELLED, fromOpenTo(CANCELLED)),
    /** The decision has another text, date or co-department: what was submitted no longer answers it. */
    AMENDMENT(
            "amendment",
            Asked.NEVER,
            TaskEventType.AMENDED,
            with(
                    staying(ISSUED, OBJECTED, ACCEPTED, IN_PROGRESS, RETURNED, SUSPENDED),
                    Map.of(SUBMITTED, IN_PROGRESS, UNDER_VERIFICATION, IN_PROGRESS))),
    /** The decision names another lead department, which has signed for nothing yet. */
    LEAD_AMENDMENT("amendment", Asked.NEVER, TaskEventType.AMENDED, fromOpenTo(ISSUED)),
    REVOCATION("revocation", Asked.NEVER, TaskEventType.CANCELLED, fromOpenTo(CANCELLED)),
    /** The decision changed after the task had ended: remembered, told to nobody, without effect. */
    NOT_APPLIED("not-applied", Asked.NEVER, null, staying(CLOSED, CANCELLED));

    private enum Asked {
        BY_PEOPLE,
        NEVER
    }

    private final String label;
    private final Asked asked;
    private final TaskEventType event;
    private final Map<TaskStatus, TaskStatus> steps;

    Move(String label, Asked asked, TaskEventType event, Map<TaskStatus, TaskStatus> steps) {
        this.label = label;
        this.asked = asked;
        this.event = event;
        this.steps = steps;
    }

    /** Whether the state allows it. */
    public boolean allowedFrom(TaskStatus status) {
        return steps.containsKey(status);
    }

    /**
     * The state after it.
     *
     * @throws Problem 409 naming the moves that the state does allow
     */
    public TaskStatus from(TaskStatus status) {
        if (!allowedFrom(status)) {
            throw Problem.wrongState(status, labelsFrom(status));
        }
        return steps.get(status);
    }

    /** What callers read; of one that people ask for, the last path segment of its address. */
    public String label() {
        return label;
    }

    TaskEventType event() {
        return event;
    }

    private static List<String> labelsFrom(TaskStatus status) {
        return Arrays.stream(values())
                .filter(move -> move.asked == Asked.BY_PEOPLE && move.allowedFrom(status))
                .map(Move::label)
                .distinct()
                .toList();
    }

    private static Map<TaskStatus, TaskStatus> staying(TaskStatus... states) {
        return Stream.of(states).collect(Collectors.toMap(state -> state, state -> state));
    }

    private static Map<TaskStatus, TaskStatus> fromOpenTo(TaskStatus end) {
        return Stream.of(TaskStatus.values())
                .filter(state -> !state.ended())
                .collect(Collectors.toMap(state -> state, state -> end));
    }

    private static Map<TaskStatus, TaskStatus> with(
            Map<TaskStatus, TaskStatus> some, Map<TaskStatus, TaskStatus> more) {
        return Stream.of(some, more)
                .flatMap(steps -> steps.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
