package org.duban.task.cancellation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.task.task.Act;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office end a task undone. */
@ApplicationScoped
class CancellingTasks {
    private final Tasks tasks;
    private final TaskRecord record;
    private final Checks checks;
    private final Callers callers;
    private final CityClock clock;

    CancellingTasks(Tasks tasks, TaskRecord record, Checks checks, Callers callers, CityClock clock) {
        this.tasks = tasks;
        this.record = record;
        this.checks = checks;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    Task cancel(UUID id, String ifMatch, Cancellation body) {
        Task task = tasks.toMove(id, Move.CANCELLATION, ifMatch);
        checks.valid(body);
        ClassificationMarks.refuse(body.reason());
        return record.keep(task.cancel(Move.CANCELLATION, Act.of(callers.current(), body.reason(), clock)));
    }
}
