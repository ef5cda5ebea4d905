package org.duban.task.task;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Who may make which move on a task that they know of, each with its reason; what stands in no line nobody may. */
public enum Permission {
    LEAD_ACCEPTS(
            Move.ACCEPTANCE,
            (caller, task) -> worksIn(task.leadDepartment, caller),
            new Text("The lead department signs for what it is given.", "由牵头单位签收。")),
    LEAD_REPORTS(
            Move.REPORT,
            (caller, task) -> worksIn(task.leadDepartment, caller),
            new Text("The lead department reports on the whole.", "整体进展由牵头单位反馈。")),
    CO_DEPARTMENT_REPORTS(
            Move.PART_REPORT,
            (caller, task) -> task.coDepartments().stream().anyMatch(code -> worksIn(code, caller)),
            new Text("The departments that have part in it report.", "由承办单位反馈进展。")),
    OFFICE_CANCELS(
            Move.CANCELLATION,
            (caller, task) -> caller.is(Roles.SUPERVISOR),
            new Text("The supervision office keeps the list of tasks.", "督办事项由督查室管理。"));

    private final Move move;
    private final BiPredicate<Caller, Task> who;
    private final Text reason;

    Permission(Move move, BiPredicate<Caller, Task> who, Text reason) {
        this.move = move;
        this.who = who;
        this.reason = reason;
    }

    /** @throws Problem 403 with the reason, where the caller may not make that move on that task */
    public static void require(Move move, Caller caller, Task task) {
        for (Permission permission : values()) {
            if (permission.move == move && !permission.who.test(caller, task)) {
                throw Problem.forbidden(permission.reason);
            }
        }
    }

    /** The moves that the caller may make on the task as it is now. */
    public static List<String> actions(Caller caller, Task task) {
        return Arrays.stream(values())
                .filter(permission -> permission.move.allowedFrom(task.status()))
                .filter(permission -> permission.who.test(caller, task))
                .map(permission -> permission.move.label())
                .distinct()
                .toList();
    }

    private static boolean worksIn(String department, Caller caller) {
        return caller.of(department) && (caller.is(Roles.OFFICER) || caller.is(Roles.HEAD));
    }
}
