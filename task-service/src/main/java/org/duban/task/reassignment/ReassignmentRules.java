package org.duban.task.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.task.department.Assignees;
import org.duban.task.task.Matter;
import org.duban.task.task.Task;

/** What a reassignment must be, beyond the shape of each field. */
@ApplicationScoped
class ReassignmentRules {
    private final Checks checks;
    private final Assignees assignees;

    ReassignmentRules(Checks checks, Assignees assignees) {
        this.checks = checks;
        this.assignees = assignees;
    }

    /**
     * The task's matter once it is reassigned.
     *
     * @throws Problem 422
     */
    Matter checked(Task task, Reassignment body) {
        checks.valid(body);
        Matter matter = body.matterOf(task);
        List<Problem.Violation> faults =
                assignees.faults(matter.leadDepartment(), matter.coDepartments(), task.departments());
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return matter;
    }
}
