package org.duban.task.objection;

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

/** Lets the lead's head object, and the supervision office rule on it. */
@ApplicationScoped
class Objecting {
    private final Tasks tasks;
    private final ObjectionRules rules;
    private final Timetables timetables;
    private final TaskRecord record;
    private final Acts acts;

    Objecting(Tasks tasks, ObjectionRules rules, Timetables timetables, TaskRecord record, Acts acts) {
        this.tasks = tasks;
        this.rules = rules;
        this.timetables = timetables;
        this.record = record;
        this.acts = acts;
    }

    @Transactional
    Task object(UUID id, String ifMatch, Objection body) {
        Task task = tasks.toMove(id, Move.OBJECTION, ifMatch);
        rules.check(task, body);
        Act act = acts.mine(body.reason());
        Schedule next = timetables.of(task.clock()).objected(task.schedule(), act.day());
        return record.keep(task.object(body.proposedDepartment(), next, act));
    }

    @Transactional
    Task rule(UUID id, String ifMatch, Ruling body) {
        Task task = tasks.toMove(id, Move.RULING, ifMatch);
        rules.check(task, body);
        Act act = acts.mine(body.reason());
        Schedule next = timetables.of(task.clock()).handedOver(task.schedule(), task.kind(), act.day());
        boolean upheld = body.verdict() == Verdict.UPHELD;
        return record.keep(task.rule(upheld ? task.matterUnder(body.leadOf(task)) : null, next, act));
    }
}
