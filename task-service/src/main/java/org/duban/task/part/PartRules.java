package org.duban.task.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.MergePatch;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.task.Part;
import org.duban.task.task.Task;

/** What a part may become. */
@ApplicationScoped
class PartRules {
    private final MergePatch patch;
    private final Checks checks;

    PartRules(MergePatch patch, Checks checks) {
        this.patch = patch;
        this.checks = checks;
    }

    /**
     * The part after the change.
     *
     * @throws Problem 422 naming the field at fault
     */
    Part changed(Task task, Part before, ObjectNode change, LocalDate today) {
        PartTerms asked = patch.apply(change, PartTerms.of(before), PartTerms.class);
        checks.valid(asked);
        ClassificationMarks.refuse(asked.part());
        LocalDate day = asked.deadline();
        boolean moves = day != null && !Objects.equals(day, before.deadline());
        if (moves && (day.isBefore(today) || day.isAfter(task.schedule().deadline()))) {
            throw Problem.invalid(
                    "deadline", new Text("must not lie before today or after the task's deadline", "不能早于今天或晚于事项办理时限"));
        }
        return asked.on(before);
    }
}
