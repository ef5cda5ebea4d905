package org.duban.task.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.department.Assignees;
import org.duban.task.task.SourceType;

/** What a new task must be, beyond the shape of each field. */
@ApplicationScoped
class DispatchRules {
    private final Checks checks;
    private final Assignees assignees;
    private final CityClock clock;

    DispatchRules(Checks checks, Assignees assignees, CityClock clock) {
        this.checks = checks;
        this.assignees = assignees;
        this.clock = clock;
    }

    /**
     * Checks it.
     *
     * @param passedToo whether its deadline may have passed
     * @throws Problem 422 naming every field at fault
     */
    void check(NewTask task, boolean passedToo) {
        checks.valid(task);
        ClassificationMarks.refuse(
                task.title(), task.requirement(), task.source().title());
        task.parts().forEach(part -> ClassificationMarks.refuse(part.part()));
        List<Problem.Violation> violations = new ArrayList<>();
        checkDeadline(task, passedToo, violations);
        violations.addAll(assignees.faults(task.leadDepartment(), task.coDepartments(), List.of()));
        checkParts(task, violations);
        if (task.source().type() == SourceType.MEETING) {
            Text message = new Text("a meeting's tasks come from its decisions", "会议事项由议定事项产生");
            violations.add(new Problem.Violation("source.type", message));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private void checkDeadline(NewTask task, boolean passedToo, List<Problem.Violation> violations) {
        if (task.deadline() == null && task.term() == null) {
            violations.add(new Problem.Violation("deadline", new Text("is needed, or a term", "办理时限与期限类型至少填写一项")));
        }
        if (!passedToo && task.deadline() != null && task.deadline().isBefore(clock.today())) {
            violations.add(new Problem.Violation("deadline", new Text("must not lie before today", "不能早于今天")));
        }
    }

    private void checkParts(NewTask task, List<Problem.Violation> violations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < task.parts().size(); i++) {
            NewPart part = task.parts().get(i);
            if (!task.coDepartments().contains(part.department()) || !seen.add(part.department())) {
                Text message = new Text("names each of the co-departments once at most", "应为配合单位，且不得重复");
                violations.add(new Problem.Violation("parts[" + i + "].department", message));
            }
            if (part.deadline() != null && !fits(part.deadline(), task.deadline())) {
                Text message = new Text("must not lie before today or after the task's deadline", "不能早于今天或晚于事项办理时限");
                violations.add(new Problem.Violation("parts[" + i + "].deadline", message));
            }
        }
    }

    /** Where a term sets the deadline it isn't known yet; a part that would end later then ends with the task. */
    private boolean fits(LocalDate day, LocalDate deadline) {
        return !day.isBefore(clock.today()) && (deadline == null || !day.isAfter(deadline));
    }
}
