package org.duban.task.task;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.duban.runtime.outbox.Outbox;

/** Keeps what a move leaves behind, the task, its fact, its event, and shows it to all witnesses: in one transaction. */
@ApplicationScoped
public class TaskRecord {
    private final Outbox outbox;
    private final List<Witness> witnesses;

    TaskRecord(Outbox outbox, @All List<Witness> witnesses) {
        this.outbox = outbox;
        this.witnesses = witnesses;
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
        witnesses.forEach(witness -> witness.saw(moved));
        return task;
    }
}
