package org.duban.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.meeting.department.Departments;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;

/** What a mandate must keep to: always, and before it may bind anybody. */
@ApplicationScoped
class MandateRules {
    private final Checks checks;
    private final Departments departments;
    private final CityClock clock;

    MandateRules(Checks checks, Departments departments, CityClock clock) {
        this.checks = checks;
        this.departments = departments;
        this.clock = clock;
    }

    /** @throws Problem 422 for what not even a draft may hold */
    void requireSound(Mandate mandate) {
        requireTakable(mandate);
        List<Violation> violations = departmentFaults(mandate);
        violations.addAll(deadlineFaults(mandate));
        refuse(violations);
    }

    /** @throws Problem 422 for what is missing or wrong: one lead, a concrete requirement, a deadline or a term */
    void requireComplete(Mandate mandate) {
        List<Violation> violations = gaps(mandate);
        violations.addAll(departmentFaults(mandate));
        violations.addAll(deadlineFaults(mandate));
        refuse(violations);
    }

    /**
     * A deadline that stays as it was may be past: what is late can change hands.
     *
     * @throws Problem 422
     */
    void requireCompleteAfter(Mandate before, Mandate amended) {
        requireTakable(amended);
        List<Violation> violations = gaps(amended);
        violations.addAll(departmentFaults(amended));
        if (!Objects.equals(before.deadline(), amended.deadline())) {
            violations.addAll(deadlineFaults(amended));
        }
        refuse(violations);
    }

    private void requireTakable(Mandate mandate) {
        checks.valid(mandate);
        ClassificationMarks.refuse(mandate.requirement());
    }

    private static List<Violation> gaps(Mandate mandate) {
        List<Violation> violations = new ArrayList<>();
        if (mandate.leadDepartment() == null) {
            violations.add(new Violation("leadDepartment", new Text("exactly one lead is needed", "须明确一个牵头单位")));
        }
        if (mandate.requirement() == null || mandate.requirement().isBlank()) {
            violations.add(new Violation("requirement", new Text("say what is to be done", "须写明具体要求")));
        }
        if (mandate.deadline() == null && mandate.term() == null) {
            violations.add(new Violation("deadline", new Text("a deadline or a term is needed", "须明确办理期限或办理类别")));
        }
        return violations;
    }

    private List<Violation> deadlineFaults(Mandate mandate) {
        LocalDate today = clock.today();
        boolean past = mandate.deadline() != null && mandate.deadline().isBefore(today);
        return past
                ? List.of(new Violation("deadline", Text.of("must not be before today, %s", "不得早于今天（%s）", today)))
                : List.of();
    }

    private List<Violation> departmentFaults(Mandate mandate) {
        String lead = mandate.leadDepartment();
        Set<String> named = new HashSet<>(mandate.coDepartments());
        List<Violation> violations = new ArrayList<>();
        if (lead != null && !named.add(lead)) {
            violations.add(new Violation(
                    "coDepartments", new Text("the lead can't be its own co-department", "牵头单位不能同时为配合单位")));
        }
        Set<String> active = departments.active(named);
        if (lead != null && !active.contains(lead)) {
            violations.add(unknown("leadDepartment", lead));
        }
        mandate.coDepartments().stream()
                .filter(code -> !active.contains(code))
                .forEach(code -> violations.add(unknown("coDepartments", code)));
        return violations;
    }

    private static Violation unknown(String field, String code) {
        return new Violation(field, Text.of("%s is not a department that can be given a task", "“%s”不是可承办事项的单位", code));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
