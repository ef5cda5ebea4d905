package org.duban.task.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.department.KnownDepartments;
import org.duban.task.task.SourceType;

/** What a new task must be, beyond the shape of each field. */
@ApplicationScoped
class DispatchRules {
    private final Checks checks;
    private final KnownDepartments departments;
    private final CityClock clock;

    DispatchRules(Checks checks, KnownDepartments departments, CityClock clock) {
        this.checks = checks;
        this.departments = departments;
        this.clock = clock;
    }

    /** @throws Problem 422 naming every field at fault */
    void check(NewTask task) {
        checks.valid(task);
        ClassificationMarks.refuse(
                task.title(), task.requirement(), task.source().title());
        List<Problem.Violation> violations = new ArrayList<>();
        checkDeadline(task, violations);
        checkDepartments(task, violations);
        if (task.source().type() == SourceType.MEETING) {
            Text message = new Text("a meeting's tasks come from its decisions", "会议事项由议定事项产生");
            violations.add(new Problem.Violation("source.type", message));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private void checkDeadline(NewTask task, List<Problem.Violation> violations) {
        if (task.deadline() == null && task.term() == null) {
            violations.add(new Problem.Violation("deadline", new Text("is needed, or a term", "办理时限与期限类型至少填写一项")));
        }
        if (task.deadline() != null && task.deadline().isBefore(clock.today())) {
            violations.add(new Problem.Violation("deadline", new Text("must not lie before today", "不能早于今天")));
        }
    }

    private void checkDepartments(NewTask task, List<Problem.Violation> violations) {
        departments
                .fault(List.of(task.leadDepartment()))
                .ifPresent(message -> violations.add(new Problem.Violation("leadDepartment", message)));
        departments
                .fault(task.coDepartments())
                .ifPresent(message -> violations.add(new Problem.Violation("coDepartments", message)));
        if (task.coDepartments().contains(task.leadDepartment())
                || new HashSet<>(task.coDepartments()).size()
                        < task.coDepartments().size()) {
            Text message = new Text("name each department once, and not the lead", "配合单位不得重复，且不含牵头单位");
            violations.add(new Problem.Violation("coDepartments", message));
        }
    }
}
