package org.duban.task.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.instruction.Answering;
import org.duban.task.instruction.Answers;
import org.duban.task.task.EvidenceOfTask;
import org.duban.task.task.Task;

/** What a report must be, beyond the shape of each field. */
@ApplicationScoped
class ReportRules {
    private final Checks checks;
    private final Answering answering;
    private final EvidenceOfTask evidence;

    ReportRules(Checks checks, Answering answering, EvidenceOfTask evidence) {
        this.checks = checks;
        this.answering = answering;
        this.evidence = evidence;
    }

    /** @throws Problem 422 */
    void checkPart(Task task, NewReport body, String department) {
        checkShape(body);
        checkPercent(task, body, department);
        checkEvidence(task, body);
        if (!body.answers().isEmpty()) {
            throw Problem.invalid("answers", new Text("are the lead department's to give", "批示由牵头单位答复"));
        }
    }

    /**
     * The answers to all that is open on the task, which is the first, and on those that the report is taken for too.
     *
     * @throws Problem 422
     */
    Answers check(List<Task> tasks, NewReport body) {
        checkShape(body);
        tasks.forEach(task -> checkPercent(task, body, task.leadDepartment()));
        checkEvidence(tasks.get(0), body);
        return answering.match(tasks.stream().map(Task::id).toList(), body.answers());
    }

    private void checkShape(NewReport body) {
        checks.valid(body);
        ClassificationMarks.refuse(body.narrative(), body.reason());
        body.answers().forEach(answer -> ClassificationMarks.refuse(answer.text()));
    }

    private void checkEvidence(Task task, NewReport body) {
        if (!evidence.known(task.id(), body.evidenceIds()).containsAll(body.evidenceIds())) {
            throw Problem.invalid("evidenceIds", new Text("names files that are not of this task", "包含不属于本事项的佐证材料"));
        }
    }

    private static void checkPercent(Task task, NewReport body, String department) {
        if (body.fallsWithoutReason(task.percentOf(department))) {
            Text message =
                    Text.of("is needed where percent falls, as that of %s does", "进度下降时须说明原因（%s）", task.number());
            throw Problem.invalid("reason", message);
        }
    }
}
