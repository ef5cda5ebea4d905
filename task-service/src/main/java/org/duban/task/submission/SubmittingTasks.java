package org.duban.task.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.task.instruction.Answers;
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
    private final SubmissionRules rules;
    private final Acts acts;

    SubmittingTasks(Tasks tasks, TaskRecord record, SubmissionRules rules, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.rules = rules;
        this.acts = acts;
    }

    @Transactional
    Task submit(UUID id, String ifMatch, NewSubmission body) {
        Task task = tasks.toMove(id, Move.SUBMISSION, ifMatch);
        Answers answers = rules.check(task, body);
        Act act = acts.mine();
        Submission submission = new Submission(task, body, act);
        TaskMoved moved = task.submit(answers.addTo(account(submission), id), act);
        submission.at(moved.fact().position()).persist();
        record.keep(moved);
        answers.keep(moved);
        return task;
    }

    private static Account account(Submission submission) {
        int files = submission.evidenceIds().size();
        return Account.narrative(submission.report).with(Field.FILES, files).about(submission.id);
    }
}
