package org.duban.task.task;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Who may make which move on a task that they know of, each with its reason; what stands in no line nobody may. */
public enum Permission {
    LEAD_ACCEPTS(
            EnumSet.of(Move.ACCEPTANCE),
            (caller, task) -> worksIn(task.leadDepartment, caller),
            new Text("The lead department signs for what it is given.", "由牵头单位签收。")),
    LEADS_HEAD_OBJECTS(
            EnumSet.of(Move.OBJECTION),
            (caller, task) -> heads(task.leadDepartment, caller),
            new Text("The head of the lead department objects.", "由牵头单位负责人提出异议。")),
    OFFICE_DIRECTS(
            EnumSet.of(
                    Move.RULING,
                    Move.REASSIGNMENT,
                    Move.PART,
                    Move.EXTENSION_DECISION,
                    Move.URGE,
                    Move.LINK,
                    Move.SUSPENSION,
                    Move.RESUMPTION,
                    Move.CLOSING,
                    Move.RETURN,
                    Move.CHECK,
                    Move.LOOK_BACK,
                    Move.LOOK_BACK_VERDICT,
                    Move.REOPENING,
                    Move.CANCELLATION),
            (caller, task) -> caller.is(Roles.SUPERVISOR),
            new Text("The supervision office directs the tasks.", "督办事项由督查室管理。")),
    ANOTHER_RULES(
            EnumSet.of(Move.RULING),
            (caller, task) -> !caller.username().equals(task.assignedBy),
            new Text("Somebody other than who assigned it rules on the objection.", "异议须由交办人以外的人员裁定。")),
    OTHERS_VERIFY(
            EnumSet.of(Move.CLOSING, Move.RETURN),
            (caller, task) -> !task.hands.contains(caller.username()),
            new Text("Who reported, submitted or approved it does not verify it.", "参与反馈、报结或审批的人员不得审核本事项。")),
    LEADS_OFFICER_PLANS_AND_SUBMITS(
            EnumSet.of(Move.PLAN, Move.SUBMISSION),
            (caller, task) -> caller.of(task.leadDepartment) && caller.is(Roles.OFFICER),
            new Text("An officer of the lead department does this.", "由牵头单位承办人办理。")),
    LEADS_HEAD_ANSWERS(
            EnumSet.of(Move.PLAN_APPROVAL, Move.PLAN_DECLINE, Move.APPROVAL, Move.DECLINE, Move.EXTENSION_REQUEST),
            (caller, task) -> heads(task.leadDepartment, caller),
            new Text("The head of the lead department does this.", "由牵头单位负责人办理。")),
    LEAD_REPORTS(
            EnumSet.of(Move.REPORT, Move.EARLY_REPORT, Move.MEASURE),
            (caller, task) -> worksIn(task.leadDepartment, caller),
            new Text("The lead department reports on the whole.", "整体进展由牵头单位反馈。")),
    CO_DEPARTMENT_REPORTS(
            EnumSet.of(Move.PART_REPORT),
            (caller, task) -> task.coDepartments().stream().anyMatch(code -> worksIn(code, caller)),
            new Text("The departments that have part in it report.", "由承办单位反馈进展。")),
    LEADER_INSTRUCTS(
            EnumSet.of(Move.INSTRUCTION),
            (caller, task) -> caller.is(Roles.LEADER),
            new Text("A leader writes an instruction.", "由领导作出批示。")),
    THOSE_WHO_DO_OR_JUDGE_IT_PROVE(
            EnumSet.of(Move.EVIDENCE),
            (caller, task) -> caller.is(Roles.SUPERVISOR)
                    || !task.status().ended()
                            && (worksIn(task.leadDepartment, caller)
                                    || task.coDepartments().stream().anyMatch(code -> worksIn(code, caller))),
            new Text(
                    "The departments that have part in it hand in evidence, once it is closed the supervision office.",
                    "由承办单位提交佐证材料；办结后由督查室提交。"));

    private final Set<Move> moves;
    private final BiPredicate<Caller, Task> who;
    private final Text reason;

    Permission(Set<Move> moves, BiPredicate<Caller, Task> who, Text reason) {
        this.moves = moves;
        this.who = who;
        this.reason = reason;
    }

    /** Whether people may ask for it at all. */
    static boolean givenFor(Move move) {
        return Arrays.stream(values()).anyMatch(permission -> permission.moves.contains(move));
    }

    /** Why the caller may not make that move on that task, empty where they may. */
    static Optional<Text> against(Move move, Caller caller, Task task) {
        return Arrays.stream(values())
                .filter(permission -> permission.moves.contains(move) && !permission.who.test(caller, task))
                .map(permission -> permission.reason)
                .findFirst();
    }

    /** @throws Problem 403 with the reason, where the caller may not make that move on that task */
    public static void require(Move move, Caller caller, Task task) {
        against(move, caller, task).ifPresent(reason -> {
            throw Problem.forbidden(reason);
        });
    }

    private static boolean heads(String department, Caller caller) {
        return caller.of(department) && caller.is(Roles.HEAD);
    }

    private static boolean worksIn(String department, Caller caller) {
        return caller.of(department) && (caller.is(Roles.OFFICER) || caller.is(Roles.HEAD));
    }
}
