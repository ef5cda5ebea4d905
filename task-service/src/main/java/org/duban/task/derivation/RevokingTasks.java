package org.duban.task.derivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.duban.contracts.decision.DecisionEvent;
import org.duban.runtime.time.CityClock;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskMoved;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Cancels the task of a revoked decision; one that has ended stays as it is. */
@ApplicationScoped
class RevokingTasks {
    private final TaskRecord record;
    private final CityClock clock;

    RevokingTasks(TaskRecord record, CityClock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** A decision that was never heard of has no task to cancel. */
    @Transactional
    void revoke(DecisionEvent decision) {
        Tasks.lockedOfDecision(decision.id()).ifPresent(task -> record.keep(revoked(task, decision)));
    }

    private TaskMoved revoked(Task task, DecisionEvent decision) {
        Act act = Act.ofSystem(decision.reason(), clock);
        return task.status().ended()
                ? task.note(Move.NOT_APPLIED, Account.nothing(), act)
                : task.cancel(Move.REVOCATION, act);
    }
}
