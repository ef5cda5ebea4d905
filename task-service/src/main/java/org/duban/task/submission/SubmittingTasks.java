package org.duban.task.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.runtime.web.Problem;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskMoved;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the lead's officer say that a task is done. */
@ApplicationScoped
class SubmittingTasks {
    private final Tasks tasks;
    private final TaskRecord record;
    private final Checks checks;
    private final NamedFiles evidence;
    private final Acts acts;

    SubmittingTasks(Tasks tasks, TaskRecord record, Checks checks, NamedFiles evidence, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.checks = checks;
        this.evidence = evidence;
        this.acts = acts;
    }

    @Transactional
    Task submit(UUID id, String ifMatch, NewSubmission body) {
        Task task = tasks.toMove(id, Move.SUBMISSION, ifMatch);
        checks.valid(body);
        ClassificationMarks.refuse(body.report());
        evidence.fault(task, body.evidenceIds(), "evidenceIds").ifPresent(fault -> {
            throw Problem.invalid(List.of(fault));
        });
        Act act = acts.mine();
        Submission submission = new Submission(task, body, act);
        TaskMoved moved = task.submit(account(submission), act);
        submission.at(moved.fact().position()).persist();
        return record.keep(moved);
    }

    private static Account account(Submission submission) {
        int files = submission.evidenceIds().size();
        return Account.narrative(submission.report).with(Field.FILES, files).about(submission.id);
    }
}
