package org.duban.task.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;
import org.duban.task.department.KnownDepartments;
import org.duban.task.task.Condition;
import org.duban.task.task.Task;

/** What new checks must be, beyond the shape of each field. */
@ApplicationScoped
class CheckRules {
    private static final Text OWN = new Text("is the lead of the rectification itself", "不能是本事项的牵头单位");
    private static final Text TWICE = new Text("name each department once", "单位不得重复");

    private final Checks checks;
    private final KnownDepartments departments;
    private final CityClock clock;

    CheckRules(Checks checks, KnownDepartments departments, CityClock clock) {
        this.checks = checks;
        this.departments = departments;
        this.clock = clock;
    }

    /** @throws Problem 422 naming every field at fault; 409 where a department has such a check open already */
    void check(Task parent, NewChecks body) {
        checks.valid(body);
        ClassificationMarks.refuse(body.requirement());
        List<Violation> violations = new ArrayList<>();
        checkDepartments(parent, body.departments(), violations);
        body.due().fault(clock.today()).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        requireNoneOpen(parent, body);
    }

    private void checkDepartments(Task parent, List<String> codes, List<Violation> violations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String field = "departments[%d]".formatted(i);
            Optional<Text> fault = departments.fault(List.of(code));
            if (fault.isPresent()) {
                violations.add(new Violation(field, fault.get()));
            } else if (code.equals(parent.leadDepartment())) {
                violations.add(new Violation(field, OWN));
            } else if (!seen.add(code)) {
                violations.add(new Violation(field, TWICE));
            }
        }
    }

    private static void requireNoneOpen(Task parent, NewChecks body) {
        List<Task> open = InferenceChecks.openIn(body.departments(), parent.id());
        if (!open.isEmpty()) {
            String codes = open.stream().map(Task::leadDepartment).sorted().collect(Collectors.joining(", "));
            Text reason = Text.of("A check is still open in %s.", "以下单位的举一反三事项尚未办结：%s。", codes);
            throw Condition.refusal(parent, reason);
        }
    }
}
