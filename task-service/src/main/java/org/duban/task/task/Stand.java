package org.duban.task.task;

import java.time.LocalDate;
import java.util.List;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;

/**
 * Where a task stands: what lists and figures count it by.
 *
 * @param lead code of the lead department
 * @param coDepartments codes of the others that have part in it
 * @param deadline the day with whose end its time is over
 * @param yellowFrom the first day on which it is close to due
 * @param submittedOn day of the present submission, null where there is none
 */
public record Stand(
        TaskStatus status,
        String lead,
        List<String> coDepartments,
        LocalDate deadline,
        LocalDate yellowFrom,
        LocalDate submittedOn) {

    static Stand of(TaskState task) {
        return new Stand(
                task.status,
                task.leadDepartment,
                task.coDepartments(),
                task.schedule.deadline(),
                task.schedule.yellowFrom(),
                task.schedule.submittedOn());
    }

    /** Its light on that day if it stays so, null where it has none. */
    public Light lightOn(LocalDate day) {
        return TaskState.light(status, deadline, yellowFrom, submittedOn, day);
    }
}
