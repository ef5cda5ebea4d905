package org.duban.task.check;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.security.Caller;
import org.duban.task.task.Task;

/** The checks that a rectification has raised. As they are raised under its lock, who holds that sees them all. */
public final class InferenceChecks {
    private static final List<TaskStatus> ENDED = List.of(TaskStatus.CLOSED, TaskStatus.CANCELLED);

    private InferenceChecks() {}

    /** How many were ever raised. */
    public static long raised(UUID parent) {
        return Task.count("origin.parentId", parent);
    }

    /** How many have not ended yet. */
    public static long open(UUID parent) {
        return Task.count("origin.parentId = ?1 and status not in ?2", parent, ENDED);
    }

    /** Those that have not ended yet in these departments. */
    static List<Task> openIn(Collection<String> departments, UUID parent) {
        return Task.list(
                "origin.parentId = ?1 and status not in ?2 and leadDepartment in ?3", parent, ENDED, departments);
    }

    /** Those that the caller may know of, in the order in which they were raised. */
    static List<Task> knownTo(Caller caller, UUID parent, UUID after, int atMost) {
        return Task.find(
                        "origin.parentId = ?1 and id > ?2 and (?3 = true or leadDepartment = ?4) order by id",
                        parent,
                        after,
                        caller.cityWide(),
                        caller.department().orElse(""))
                .page(0, atMost)
                .list();
    }
}
