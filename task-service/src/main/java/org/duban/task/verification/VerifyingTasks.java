package org.duban.task.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskMoved;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office sign a task off, or return it. */
@ApplicationScoped
class VerifyingTasks {
    private final Tasks tasks;
    private final TaskRecord record;
    private final VerificationRules rules;
    private final Timetables timetables;
    private final Acts acts;

    VerifyingTasks(Tasks tasks, TaskRecord record, VerificationRules rules, Timetables timetables, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.rules = rules;
        this.timetables = timetables;
        this.acts = acts;
    }

    @Transactional
    Task verify(UUID id, String ifMatch, NewVerification body) {
        boolean returns = NewVerification.returns(body);
        Task task = tasks.toMove(id, returns ? Move.RETURN : Move.CLOSING, ifMatch);
        rules.check(task, body);
        if (!returns) {
            ClosingGate.require(task, body.criteria());
        }
        Act act = acts.mine(body.remarks());
        Verification verification = new Verification(task, body, act);
        TaskMoved moved = returns ? returned(task, verification, body, act) : closed(task, verification, body, act);
        verification.at(moved.fact().position(), task.schedule().deadline()).persist();
        return record.keep(moved);
    }

    private TaskMoved closed(Task task, Verification verification, NewVerification body, Act act) {
        return task.close(body.grade(), account(verification), act);
    }

    private TaskMoved returned(Task task, Verification verification, NewVerification body, Act act) {
        return task.returnFor(
                account(verification),
                timetables.of(task.clock()).returned(task.schedule(), body.deadline(), act.day()),
                act);
    }

    private static Account account(Verification verification) {
        Account account = Account.nothing().with(Field.VERDICT, verification.verdict);
        for (Judgement judgement : verification.criteria) {
            account = account.with(judgement.criterion().field(), judgement.verdict());
        }
        return account.about(verification.id);
    }
}
