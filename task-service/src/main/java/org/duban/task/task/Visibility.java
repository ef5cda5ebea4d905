package org.duban.task.task;

import java.util.Arrays;
import java.util.function.BiPredicate;
import org.duban.runtime.security.Caller;

/** Who may know of a task. To anybody else there is no such task: not alone, not in a list, not in a count. */
public enum Visibility {
    /** The supervision office, secretaries, leaders, auditors and other systems answer for the whole city. */
    CITY((caller, task) -> caller.cityWide()),
    /** The lead department has to do it. */
    LEAD((caller, task) -> caller.of(task.leadDepartment)),
    /** A co-department has to do its part of it. */
    PART((caller, task) -> task.coDepartments().stream().anyMatch(caller::of));

    private final BiPredicate<Caller, Task> applies;

    Visibility(BiPredicate<Caller, Task> applies) {
        this.applies = applies;
    }

    /** Whether the caller may know of the task. */
    public static boolean of(Task task, Caller caller) {
        return Arrays.stream(values()).anyMatch(rule -> rule.applies.test(caller, task));
    }
}
