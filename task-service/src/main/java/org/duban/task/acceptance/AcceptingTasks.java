package org.duban.task.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the lead department sign for its task. */
@ApplicationScoped
class AcceptingTasks {
    private final Tasks tasks;
    private final TaskRecord record;
    private final Timetables timetables;
    private final Acts acts;

    AcceptingTasks(Tasks tasks, TaskRecord record, Timetables timetables, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.timetables = timetables;
        this.acts = acts;
    }

    @Transactional
    Task accept(UUID id, String ifMatch) {
        Task task = tasks.toMove(id, Move.ACCEPTANCE, ifMatch);
        Act act = acts.mine();
        Schedule next = timetables.of(task.clock()).ahead(task.schedule(), task.reportEvery(), act.day());
        return record.keep(task.accept(next, act));
    }
}
