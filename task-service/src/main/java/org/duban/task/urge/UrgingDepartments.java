package org.duban.task.urge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.ClassificationMarks;
import org.duban.task.numbering.NumberSeries;
import org.duban.task.numbering.Numbers;
import org.duban.task.task.Act;
import org.duban.task.task.Acts;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office urge a department. */
@ApplicationScoped
class UrgingDepartments {
    private final Tasks tasks;
    private final Checks checks;
    private final Numbers numbers;
    private final TaskRecord record;
    private final Acts acts;

    UrgingDepartments(Tasks tasks, Checks checks, Numbers numbers, TaskRecord record, Acts acts) {
        this.tasks = tasks;
        this.checks = checks;
        this.numbers = numbers;
        this.record = record;
        this.acts = acts;
    }

    @Transactional
    Urge urge(UUID id, NewUrge body) {
        Task task = tasks.knownAndLocked(id);
        tasks.requireMove(task, Move.URGE);
        checks.valid(body);
        ClassificationMarks.refuse(body.message());
        Act act = acts.mine();
        String number = numbers.draw(NumberSeries.ofUrges(act.day().getYear()));
        Urge urge = new Urge(task, number, body.message(), act);
        urge.persist();
        record.keep(task.note(Move.URGE, urge.account(), act));
        return urge;
    }
}
