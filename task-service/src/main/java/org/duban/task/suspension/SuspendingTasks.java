package org.duban.task.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.runtime.web.Checks;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Acts;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office stop a task's clock and let it run on. */
@ApplicationScoped
class SuspendingTasks {
    private final Tasks tasks;
    private final Timetables timetables;
    private final TaskRecord record;
    private final Checks checks;
    private final Acts acts;

    SuspendingTasks(Tasks tasks, Timetables timetables, TaskRecord record, Checks checks, Acts acts) {
        this.tasks = tasks;
        this.timetables = timetables;
        this.record = record;
        this.checks = checks;
        this.acts = acts;
    }

    @Transactional
    Task suspend(UUID id, String ifMatch, Suspension body) {
        Task task = tasks.toMove(id, Move.SUSPENSION, ifMatch);
        checks.valid(body);
        return record.keep(task.suspend(acts.mine(body.reason())));
    }

    @Transactional
    Task resume(UUID id, String ifMatch, Resumption body) {
        Task task = tasks.toMove(id, Move.RESUMPTION, ifMatch);
        checks.valid(body);
        return record.keep(task.resume(timetables.of(task.clock()), acts.mine(body.reason())));
    }
}
