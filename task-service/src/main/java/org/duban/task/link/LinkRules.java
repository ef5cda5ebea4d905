package org.duban.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.task.Task;

/** Which task may answer which. */
@ApplicationScoped
class LinkRules {
    private final Checks checks;

    LinkRules(Checks checks) {
        this.checks = checks;
    }

    /** @throws Problem 422 */
    void check(Task task, Task principal, NewLink body) {
        checks.valid(body);
        List<Problem.Violation> faults = faults(task, principal).stream()
                .map(message -> new Problem.Violation("principal", message))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static List<Text> faults(Task task, Task principal) {
        if (principal == null) {
            return List.of(new Text("is no task", "事项不存在"));
        }
        List<Text> faults = new ArrayList<>();
        if (principal.id().equals(task.id())) {
            faults.add(new Text("is this task itself", "不能关联本事项自身"));
        }
        if (principal.status().ended()) {
            faults.add(new Text("has ended", "事项已结束"));
        }
        if (!principal.leadDepartment().equals(task.leadDepartment())) {
            faults.add(new Text("has another lead department", "牵头单位不同"));
        }
        if (principal.id().equals(task.answeredBy())) {
            faults.add(new Text("answers this task already", "已关联该事项"));
        }
        if (principal.answeredBy() != null) {
            faults.add(new Text("is answered by another task itself", "该事项已关联其他事项"));
        }
        if (Task.count("answeredBy", task.id()) > 0) {
            faults.add(new Text("can't be named by a task that answers others itself", "本事项已被其他事项关联，不能再关联别的事项"));
        }
        return faults;
    }
}
