package org.duban.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.runtime.outbox.Outbox;

/** Keeps what a move leaves behind: the task, its fact, its event, all in the present transaction. */
@ApplicationScoped
public class TaskRecord {
    private final Outbox outbox;

    TaskRecord(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Keeps a move; answers the task. */
    public Task keep(TaskMoved moved) {
        Task task = moved.task();
        TaskFact fact = moved.fact();
        task.persist();
        if (fact.move.event() != null) {
            fact.toldBy(outbox.append(fact.move.event(), task.id.toString(), task.sequence, moved.event()));
        }
        fact.persist();
        TaskText.keep(moved);
        return task;
    }
}
