package org.duban.task.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.department.Assignees;
import org.duban.task.task.Task;

/** What an objection and a ruling must be, beyond the shape of each field. */
@ApplicationScoped
class ObjectionRules {
    private final Checks checks;
    private final Assignees assignees;

    ObjectionRules(Checks checks, Assignees assignees) {
        this.checks = checks;
        this.assignees = assignees;
    }

    /** @throws Problem 422 */
    void check(Task task, Objection objection) {
        checks.valid(objection);
        requireAnother("proposedDepartment", objection.proposedDepartment(), task);
    }

    /** @throws Problem 422 */
    void check(Task task, Ruling ruling) {
        checks.valid(ruling);
        if (ruling.verdict() == Verdict.UPHELD) {
            requireAnother("leadDepartment", ruling.leadOf(task), task);
        } else if (ruling.leadDepartment() != null) {
            throw Problem.invalid("leadDepartment", new Text("stays where it is refused", "驳回异议时牵头单位不变"));
        }
    }

    private void requireAnother(String field, String code, Task task) {
        List<Problem.Violation> faults = new ArrayList<>(assignees.faults(field, code));
        if (code.equals(task.leadDepartment())) {
            faults.add(new Problem.Violation(field, new Text("is the lead already", "已是本事项的牵头单位")));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
