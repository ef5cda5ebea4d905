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
    ISSUE("issue", TaskEventType.ISSUED, Map.of()),
    ACCEPTANCE("acceptance", TaskEventType.ACCEPTED, to(ACCEPTED, ISSUED)),
    OBJECTION("objection", TaskEventType.OBJECTED, to(OBJECTED, ISSUED)),
    /** UPHELD or REFUSED: either way somebody has to sign for it anew. */
    RULING("ruling", TaskEventType.OBJECTION_RULED, to(ISSUED, OBJECTED)),
    REASSIGNMENT("reassignment", TaskEventType.REASSIGNED, to(ISSUED, ISSUED, ACCEPTED, IN_PROGRESS)),
    PLAN("plan", null, staying(ACCEPTED, IN_PROGRESS, RETURNED)),
    /** A plan that is changed later is approved anew, which moves nothing. */
    PLAN_APPROVAL(
            "approval", TaskEventType.PLAN_APPROVED, with(to(IN_PROGRESS, ACCEPTED), staying(IN_PROGRESS, RETURNED))),
    PLAN_DECLINE("approval", TaskEventType.PLAN_DECLINED, staying(ACCEPTED, IN_PROGRESS, RETURNED)),
    MEASURE("measures", null, staying(IN_PROGRESS, RETURNED)),
    REPORT("progress-reports", TaskEventType.PROGRESSED, to(IN_PROGRESS, ACCEPTED, IN_PROGRESS, RETURNED)),
    /** The lead of a rectification reports before its plan is approved, which begins nothing. */
    EARLY_REPORT("progress-reports", TaskEventType.PROGRESSED, staying(ACCEPTED)),
    /** A co-department reports on its part, which moves nothing. */
    PART_REPORT("progress-reports", TaskEventType.PROGRESSED, staying(ACCEPTED, IN_PROGRESS, RETURNED)),
    /** The supervision office changes what a co-department is to do, or by when. */
    PART("parts", TaskEventType.AMENDED, stayingWhileOpen()),
    EXTENSION_REQUEST(
            "extension-requests", TaskEventType.EXTENSION_REQUESTED, staying(ACCEPTED, IN_PROGRESS, RETURNED)),
    EXTENSION_DECISION(
            "decision",
            TaskEventType.EXTENSION_DECIDED,
            staying(ACCEPTED, IN_PROGRESS, SUBMITTED, UNDER_VERIFICATION, RETURNED)),
    URGE("urges", TaskEventType.URGED, staying(ISSUED, ACCEPTED, IN_PROGRESS, SUBMITTED, RETURNED)),
    INSTRUCTION("instructions", TaskEventType.INSTRUCTED, stayingWhileOpen()),
    EVIDENCE("evidence", null, with(stayingWhileOpen(), staying(CLOSED))),
    LINK("links", null, stayingWhileOpen()),
    SUSPENSION("suspension", TaskEventType.SUSPENDED, to(SUSPENDED, ISSUED, ACCEPTED, IN_PROGRESS, RETURNED)),
    /** Leads to the state before the suspension. */
    RESUMPTION("resumption", TaskEventType.RESUMED, to(null, SUSPENDED)),
    SUBMISSION("submission", TaskEventType.SUBMITTED, to(SUBMITTED, IN_PROGRESS, RETURNED)),
    APPROVAL("approval", TaskEventType.APPROVED, to(UNDER_VERIFICATION, SUBMITTED)),
    DECLINE("approval", TaskEventType.DECLINED, to(IN_PROGRESS, SUBMITTED)),
    CLOSING("verification", TaskEventType.CLOSED, to(CLOSED, UNDER_VERIFICATION)),
    RETURN("verification", TaskEventType.RETURNED, to(RETURNED, UNDER_VERIFICATION)),
    CHECK(
            "inference-checks",
            TaskEventType.CHECK_RAISED,
            staying(ACCEPTED, IN_PROGRESS, SUBMITTED, UNDER_VERIFICATION, RETURNED)),
    LOOK_BACK("look-back", TaskEventType.LOOK_BACK_SET, staying(CLOSED)),
    /** HELD, or RELAPSE, upon which it is reopened. */
    LOOK_BACK_VERDICT("verdict", TaskEventType.LOOK_BACK_JUDGED, staying(CLOSED)),
    REOPENING("reopening", TaskEventType.REOPENED, to(IN_PROGRESS, CLOSED)),
    CANCELLATION("cancellation", TaskEventType.CANCELLED, fromOpenTo(CANCELLED)),

    /** The decision has another text, date or co-department: what was submitted no longer answers it. */
    AMENDMENT(
            "amendment",
            TaskEventType.AMENDED,
            with(
                    staying(ISSUED, OBJECTED, ACCEPTED, IN_PROGRESS, RETURNED, SUSPENDED),
                    to(IN_PROGRESS, SUBMITTED, UNDER_VERIFICATION))),
    /** The decision names another lead department, which has signed for nothing yet. */
    LEAD_AMENDMENT("amendment", TaskEventType.AMENDED, fromOpenTo(ISSUED)),
    REVOCATION("revocation", TaskEventType.CANCELLED, fromOpenTo(CANCELLED)),
    /** The decision changed after the task had ended: remembered, told to nobody, without effect. */
    NOT_APPLIED("not-applied", null, staying(CLOSED, CANCELLED)),
    /** A calendar was published by which the deadline, or another clock, runs to another day. */
    DUE_CHANGE("due-change", TaskEventType.DUE_CHANGED, stayingWhileOpen()),
    ACCEPTANCE_MISSED("acceptance-missed", TaskEventType.ACCEPTANCE_MISSED, staying(ISSUED)),
    REPORT_MISSED("report-missed", TaskEventType.REPORT_MISSED, staying(ACCEPTED, IN_PROGRESS, RETURNED)),
    LOOK_BACK_DUE("look-back-due", TaskEventType.LOOK_BACK_DUE, staying(CLOSED));

    private final String label;
    private final TaskEventType event;
    private final Map<TaskStatus, Next> steps;

    /** Where a step leads; null stands for the state before a suspension. */
    private record Next(TaskStatus status) {}

    Move(String label, TaskEventType event, Map<TaskStatus, Next> steps) {
        this.label = label;
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
     * @param held the state before the suspension, where there is one
     * @throws Problem 409 naming the moves that the state does allow
     */
    public TaskStatus from(TaskStatus status, TaskStatus held) {
        require(status);
        TaskStatus next = steps.get(status).status();
        return next == null ? held : next;
    }

    /** @throws Problem 409 naming the moves that the state does allow */
    public void require(TaskStatus status) {
        if (!allowedFrom(status)) {
            throw Problem.wrongState(status, labelsFrom(status));
        }
    }

    /** What callers read; of one that people ask for, the last path segment of its address. */
    public String label() {
        return label;
    }

    TaskEventType event() {
        return event;
    }

    /** The labels of the moves that people may ask for in that state. */
    static List<String> labelsFrom(TaskStatus status) {
        return Arrays.stream(values())
                .filter(move -> Permission.givenFor(move) && move.allowedFrom(status))
                .map(Move::label)
                .distinct()
                .toList();
    }

    private static Map<TaskStatus, Next> to(TaskStatus end, TaskStatus... states) {
        return Stream.of(states).collect(Collectors.toMap(state -> state, state -> new Next(end)));
    }

    private static Map<TaskStatus, Next> staying(TaskStatus... states) {
        return Stream.of(states).collect(Collectors.toMap(state -> state, Next::new));
    }

    private static Map<TaskStatus, Next> stayingWhileOpen() {
        return staying(open());
    }

    private static Map<TaskStatus, Next> fromOpenTo(TaskStatus end) {
        return to(end, open());
    }

    private static TaskStatus[] open() {
        return Stream.of(TaskStatus.values()).filter(state -> !state.ended()).toArray(TaskStatus[]::new);
    }

    private static Map<TaskStatus, Next> with(Map<TaskStatus, Next> some, Map<TaskStatus, Next> more) {
        return Stream.of(some, more)
                .flatMap(steps -> steps.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
