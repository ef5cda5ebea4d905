package org.duban.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;

/** Hands out tasks to those who may know of them. */
@ApplicationScoped
public class Tasks {
    private final Callers callers;
    private final CityClock clock;

    Tasks(Callers callers, CityClock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Problem 404 where the caller may not know of it, or there is none */
    public Task known(UUID id) {
        return known(Task.<Task>findById(id));
    }

    /**
     * The same, locked until the transaction ends, so that of two who move it the second sees what the first did.
     *
     * @throws Problem 404
     */
    public Task knownAndLocked(UUID id) {
        return known(Task.<Task>findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * A task that the caller may make this move on, from the version that they have seen.
     *
     * @throws Problem 404, 403, 428, 412, 409, in this order
     */
    public Task toMove(UUID id, Move move, String ifMatch) {
        Task task = knownAndLocked(id);
        Permission.require(move, callers.current(), task);
        Preconditions.require(ifMatch, task.version());
        Condition.require(move, task, clock.today());
        return task;
    }

    /**
     * Whether the caller may make a move that only adds, and so does not ask which version they have seen.
     *
     * @throws Problem 403, 409, in this order
     */
    public void requireMove(Task task, Move move) {
        Permission.require(move, callers.current(), task);
        Condition.require(move, task, clock.today());
    }

    /** The task of a decision, locked until the transaction ends. */
    public static Optional<Task> lockedOfDecision(String decision) {
        return Task.find("origin.decisionId", decision)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private Task known(Task task) {
        Caller caller = callers.current();
        if (task == null || !Visibility.of(task, caller)) {
            throw Problem.notFound();
        }
        return task;
    }
}
