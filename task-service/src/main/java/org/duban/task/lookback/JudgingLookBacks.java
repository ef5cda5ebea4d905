package org.duban.task.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.task.reopening.Cause;
import org.duban.task.reopening.Rounds;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Keeps what a look-back found; what broke again is taken up again at once. */
@ApplicationScoped
class JudgingLookBacks {
    private final Tasks tasks;
    private final TaskRecord record;
    private final Rounds rounds;
    private final Checks checks;
    private final Acts acts;

    JudgingLookBacks(Tasks tasks, TaskRecord record, Rounds rounds, Checks checks, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.rounds = rounds;
        this.checks = checks;
        this.acts = acts;
    }

    @Transactional
    Task judge(UUID id, String ifMatch, LookBackVerdict body) {
        Task task = tasks.toMove(id, Move.LOOK_BACK_VERDICT, ifMatch);
        checks.valid(body);
        Act act = acts.mine(body.remarks());
        List<Violation> faults = body.faults(act.day());
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        Account account =
                Account.nothing().with(Field.VERDICT, body.verdict()).with(Field.LOOK_BACK_ON, task.lookBackOn());
        record.keep(task.judgeLookBack(account, act));
        return body.relapse() ? rounds.begin(task, Cause.RELAPSE, body.due(), act) : task;
    }
}
