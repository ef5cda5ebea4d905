package org.duban.task.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.duban.contracts.decision.TaskKind;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** When a move that the state allows is closed to everybody all the same, each with its reason. */
public enum Condition {
    OBJECTION_IN_TIME(
            EnumSet.of(Move.OBJECTION),
            (task, today) -> !today.isAfter(task.schedule.objectBy()),
            new Text("The days in which to object have passed.", "提出异议的期限已过。")),
    RECTIFICATION_HAS_A_PLAN(
            EnumSet.of(Move.PLAN, Move.PLAN_APPROVAL, Move.PLAN_DECLINE, Move.MEASURE),
            (task, today) -> task.kind == TaskKind.RECTIFICATION,
            new Text("Only a rectification has a plan.", "只有整改事项需要整改方案。")),
    PLAN_WAITS_FOR_APPROVAL(
            EnumSet.of(Move.PLAN_APPROVAL, Move.PLAN_DECLINE),
            (task, today) -> task.plan == PlanState.PENDING,
            new Text("No plan waits for approval.", "没有待审批的整改方案。")),
    MEASURES_OF_AN_APPROVED_PLAN(
            EnumSet.of(Move.MEASURE),
            (task, today) -> task.plan == PlanState.APPROVED,
            new Text("The plan is not approved yet.", "整改方案尚未批准。")),
    SUBMISSION_OF_AN_APPROVED_PLAN(
            EnumSet.of(Move.SUBMISSION),
            (task, today) -> task.kind != TaskKind.RECTIFICATION || task.plan == PlanState.APPROVED,
            new Text("Its plan has to be approved before it is submitted.", "整改方案批准后方可报结。")),
    PARTS_OF_CO_DEPARTMENTS(
            EnumSet.of(Move.PART),
            (task, today) -> !task.parts.isEmpty(),
            new Text("No co-department has part in it.", "本事项没有配合单位。")),
    EXTENSION_BEFORE_THE_DEADLINE(
            EnumSet.of(Move.EXTENSION_REQUEST),
            (task, today) -> !today.isAfter(task.schedule.deadline()),
            new Text("More time is asked for before the deadline.", "延期须在办理时限届满前申请。")),
    EXTENSION_TWICE_A_ROUND(
            EnumSet.of(Move.EXTENSION_REQUEST),
            (task, today) -> task.leeway.granted() < Leeway.MOST,
            new Text("It was extended twice already.", "本事项已延期两次，不得再次申请。")),
    EXTENSION_ASKED_ONE_AT_A_TIME(
            EnumSet.of(Move.EXTENSION_REQUEST),
            (task, today) -> task.leeway.asked() == null,
            new Text("An extension request waits for its decision.", "已有延期申请待审批。")),
    EXTENSION_WAITS_FOR_A_DECISION(
            EnumSet.of(Move.EXTENSION_DECISION),
            (task, today) -> task.leeway.asked() != null,
            new Text("No extension request waits for a decision.", "没有待审批的延期申请。")),
    CHECKS_OF_A_RECTIFICATION(
            EnumSet.of(Move.CHECK),
            (task, today) -> task.kind == TaskKind.RECTIFICATION,
            new Text("Only a rectification raises inference checks.", "只有整改事项可以发起举一反三。")),
    LOOK_BACK_AT_A_RECTIFICATION(
            EnumSet.of(Move.LOOK_BACK),
            (task, today) -> task.kind == TaskKind.RECTIFICATION,
            new Text("Only a rectification is looked back at.", "只有整改事项可以安排回头看。")),
    VERDICT_ON_A_LOOK_BACK(
            EnumSet.of(Move.LOOK_BACK_VERDICT),
            (task, today) -> task.lookBackOn != null,
            new Text("No look-back is set.", "尚未安排回头看。"));

    private final Set<Move> moves;
    private final BiPredicate<Task, LocalDate> holds;
    private final Text reason;

    Condition(Set<Move> moves, BiPredicate<Task, LocalDate> holds, Text reason) {
        this.moves = moves;
        this.holds = holds;
        this.reason = reason;
    }

    /** Why the move is closed to everybody on that day in the city, empty where it is not. */
    static Optional<Text> against(Move move, Task task, LocalDate today) {
        return Arrays.stream(values())
                .filter(condition -> condition.moves.contains(move) && !condition.holds.test(task, today))
                .map(condition -> condition.reason)
                .findFirst();
    }

    /** @throws Problem 409 with the reason, where the move is closed to everybody on that day in the city */
    static void require(Move move, Task task, LocalDate today) {
        move.require(task.status());
        against(move, task, today).ifPresent(reason -> {
            throw refusal(task, reason);
        });
    }

    /** 409 for a reason that only the feature knows, with the task's state and the moves which that allows. */
    public static Problem refusal(Task task, Text reason) {
        return Problem.of(ProblemType.CONFLICT, reason)
                .with("state", task.status().name())
                .with("allowedMoves", Move.labelsFrom(task.status()));
    }
}
