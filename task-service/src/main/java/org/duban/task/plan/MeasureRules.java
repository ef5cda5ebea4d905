package org.duban.task.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.MergePatch;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** How far a measure may be said to be. */
@ApplicationScoped
class MeasureRules {
    private final MergePatch patch;
    private final Checks checks;

    MeasureRules(MergePatch patch, Checks checks) {
        this.patch = patch;
        this.checks = checks;
    }

    /**
     * The progress after the change.
     *
     * @throws Problem 422 naming the field at fault
     */
    MeasureProgress changed(Measure before, ObjectNode change, LocalDate today) {
        MeasureProgress asked = patch.apply(change, before.progress(), MeasureProgress.class);
        checks.valid(asked);
        ClassificationMarks.refuse(asked.remarks());
        MeasureProgress after = asked.settled(change.hasNonNull("doneOn"), today);
        if (after.doneOn() != null && after.state() != MeasureState.DONE) {
            throw Problem.invalid("doneOn", new Text("is only said of a measure that is done", "仅已完成的措施填写完成日期"));
        }
        if (after.doneOn() != null && after.doneOn().isAfter(today)) {
            throw Problem.invalid("doneOn", new Text("must not lie after today", "不能晚于今天"));
        }
        checkDue(before, after.due(), today);
        return after;
    }

    private static void checkDue(Measure before, LocalDate due, LocalDate today) {
        if (Objects.equals(before.due(), due)) {
            return;
        }
        if (before.kind() == MeasureKind.IMMEDIATE) {
            throw Problem.invalid(
                    "due", new Text("of an immediate measure is changed by a new plan", "立行立改措施的期限须通过变更方案调整"));
        }
        if (due != null && due.isBefore(today)) {
            throw Problem.invalid("due", new Text("must not lie before today", "不能早于今天"));
        }
    }
}
