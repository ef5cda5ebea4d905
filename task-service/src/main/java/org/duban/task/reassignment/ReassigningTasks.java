package org.duban.task.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Matter;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office put a task to another lead department, or to the same one anew. */
@ApplicationScoped
public class ReassigningTasks {
    private final Tasks tasks;
    private final ReassignmentRules rules;
    private final Timetables timetables;
    private final TaskRecord record;
    private final Acts acts;

    ReassigningTasks(Tasks tasks, ReassignmentRules rules, Timetables timetables, TaskRecord record, Acts acts) {
        this.tasks = tasks;
        this.rules = rules;
        this.timetables = timetables;
        this.record = record;
        this.acts = acts;
    }

    /** @throws org.duban.runtime.web.Problem 404, 403, 428, 412, 409, 422, in this order */
    @Transactional
    public Task reassign(UUID id, String ifMatch, Reassignment body) {
        Task task = tasks.toMove(id, Move.REASSIGNMENT, ifMatch);
        Matter matter = rules.checked(task, body);
        Act act = acts.mine(body.reason());
        Schedule next = timetables.of(task.clock()).handedOver(task.schedule(), task.kind(), act.day());
        return record.keep(task.reassign(matter, next, act));
    }
}
