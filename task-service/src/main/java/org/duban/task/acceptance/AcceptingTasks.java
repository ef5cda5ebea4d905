package org.duban.task.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.task.task.Act;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the lead department sign for its task. */
@ApplicationScoped
class AcceptingTasks {
    private final Tasks tasks;
    private final TaskRecord record;
    private final Callers callers;
    private final CityClock clock;

    AcceptingTasks(Tasks tasks, TaskRecord record, Callers callers, CityClock clock) {
        this.tasks = tasks;
        this.record = record;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    Task accept(UUID id, String ifMatch) {
        Task task = tasks.toMove(id, Move.ACCEPTANCE, ifMatch);
        return record.keep(task.accept(Act.of(callers.current(), null, clock)));
    }
}
