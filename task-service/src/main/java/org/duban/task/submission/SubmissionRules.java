package org.duban.task.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.task.instruction.Answering;
import org.duban.task.instruction.Answers;
import org.duban.task.task.Task;

/** What a final report must be, beyond the shape of each field. */
@ApplicationScoped
class SubmissionRules {
    private final Checks checks;
    private final NamedFiles evidence;
    private final Answering answering;

    SubmissionRules(Checks checks, NamedFiles evidence, Answering answering) {
        this.checks = checks;
        this.evidence = evidence;
        this.answering = answering;
    }

    /**
     * Its answers to all instructions that are open on the task.
     *
     * @throws Problem 422
     */
    Answers check(Task task, NewSubmission body) {
        checks.valid(body);
        ClassificationMarks.refuse(body.report());
        body.answers().forEach(answer -> ClassificationMarks.refuse(answer.text()));
        evidence.fault(task, body.evidenceIds(), "evidenceIds").ifPresent(fault -> {
            throw Problem.invalid(List.of(fault));
        });
        return answering.match(List.of(task.id()), body.answers());
    }
}
