package org.duban.task.task;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
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

    /**
     * Issues a task and keeps that; answers it. A series of numbers is locked from the drawing to the commit, so what
     * needs no number comes before.
     */
    public Task issue(Task task, Supplier<String> number, Act act) {
        TaskMoved moved = task.issue(act);
        show(moved);
        task.number(number.get());
        return write(moved);
    }

    /** Keeps a move; answers the task. */
    public Task keep(TaskMoved moved) {
        show(moved);
        return write(moved);
    }

    private void show(TaskMoved moved) {
        moved.fact().persist();
        witnesses.forEach(witness -> witness.saw(moved));
    }

    private Task write(TaskMoved moved) {
        Task task = moved.task();
        TaskFact fact = moved.fact();
        task.persist();
        if (fact.eventId() != null) {
            outbox.append(fact.eventId(), fact.move.event(), task.id.toString(), task.sequence, moved.event());
        }
        TaskText.keep(moved);
        return task;
    }
}
