package org.duban.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duban.runtime.web.Problem;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskMoved;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** The move by which a task gets evidence. */
@ApplicationScoped
class Proving {
    private final Tasks tasks;
    private final TaskRecord record;
    private final Acts acts;

    Proving(Tasks tasks, TaskRecord record, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.acts = acts;
    }

    /** @throws Problem 404, 403, 409, in this order */
    Task task(UUID id) {
        Task task = tasks.knownAndLocked(id);
        tasks.requireMove(task, Move.EVIDENCE);
        return task;
    }

    Act act() {
        return acts.mine();
    }

    void keep(TaskMoved moved) {
        record.keep(moved);
    }
}
