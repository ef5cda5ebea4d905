package org.duban.task.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;

/** What a plan must be, beyond the shape of each field. */
@ApplicationScoped
class PlanRules {
    private static final Text MISSING = new Text("is missing", "不能为空");
    private static final Text TOO_LATE = new Text("must not lie after the task's deadline", "立行立改的措施须在办理时限内完成");
    private static final Text UNKNOWN = new Text("is no measure of the present plan", "不是现行方案中的措施");
    private static final Text TWICE = new Text("stands here already", "重复的措施");

    private final Checks checks;

    PlanRules(Checks checks) {
        this.checks = checks;
    }

    /** @throws Problem 422 naming every field at fault */
    void check(NewPlan plan, LocalDate deadline, Set<UUID> present) {
        checks.valid(plan);
        ClassificationMarks.refuse(plan.texts());
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int row = 0; row < plan.rows().size(); row++) {
            List<NewMeasure> measures = plan.rows().get(row).measures();
            for (int i = 0; i < measures.size(); i++) {
                String field = "rows[%d].measures[%d].".formatted(row, i);
                checkDay(measures.get(i), deadline, field, violations);
                checkId(measures.get(i).id(), present, seen, field, violations);
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void checkDay(NewMeasure measure, LocalDate deadline, String field, List<Violation> violations) {
        if (measure.kind() != MeasureKind.IMMEDIATE) {
            return;
        }
        if (measure.due() == null) {
            violations.add(new Violation(field + "due", MISSING));
        } else if (measure.due().isAfter(deadline)) {
            violations.add(new Violation(field + "due", TOO_LATE));
        }
    }

    private static void checkId(UUID id, Set<UUID> present, Set<UUID> seen, String field, List<Violation> violations) {
        if (id == null) {
            return;
        }
        if (!present.contains(id)) {
            violations.add(new Violation(field + "id", UNKNOWN));
        } else if (!seen.add(id)) {
            violations.add(new Violation(field + "id", TWICE));
        }
    }
}
