package org.duban.task.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.task.approval.Approval;
import org.duban.task.approval.ApprovalRules;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetable;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the lead's head let a submission leave the department, or hold it back. */
@ApplicationScoped
class AnsweringSubmissions {
    private final Tasks tasks;
    private final TaskRecord record;
    private final ApprovalRules rules;
    private final Timetables timetables;
    private final Acts acts;

    AnsweringSubmissions(Tasks tasks, TaskRecord record, ApprovalRules rules, Timetables timetables, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.rules = rules;
        this.timetables = timetables;
        this.acts = acts;
    }

    @Transactional
    Task answer(UUID id, String ifMatch, Approval body) {
        Move move = Approval.declines(body) ? Move.DECLINE : Move.APPROVAL;
        Task task = tasks.toMove(id, move, ifMatch);
        rules.check(body);
        Act act = acts.mine(body.remarks());
        Submission submission = Submission.newest(id).orElseThrow();
        submission.answer(body.by(act));
        Account account = Account.nothing().with(Field.VERDICT, body.verdict()).about(submission.id);
        return record.keep(task.answerSubmission(move, account, next(task, move, act), act));
    }

    /** While it was submitted no report was asked for, so whom it comes back to has missed none. */
    private Schedule next(Task task, Move move, Act act) {
        Timetable timetable = timetables.of(task.clock());
        return move == Move.APPROVAL
                ? timetable.leftDepartment(task.schedule(), act.day())
                : timetable.ahead(task.schedule().unsubmitted(), task.reportEvery(), act.day());
    }
}
