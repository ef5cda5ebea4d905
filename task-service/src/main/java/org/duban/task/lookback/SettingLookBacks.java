package org.duban.task.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.task.Acts;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.task.Tasks;

/** Lets the supervision office set, or move, the day of a look-back. */
@ApplicationScoped
class SettingLookBacks {
    private final Tasks tasks;
    private final TaskRecord record;
    private final UsualLookBack usual;
    private final Checks checks;
    private final Acts acts;

    SettingLookBacks(Tasks tasks, TaskRecord record, UsualLookBack usual, Checks checks, Acts acts) {
        this.tasks = tasks;
        this.record = record;
        this.usual = usual;
        this.checks = checks;
        this.acts = acts;
    }

    @Transactional
    Task set(UUID id, String ifMatch, NewLookBack body) {
        Task task = tasks.toMove(id, Move.LOOK_BACK, ifMatch);
        checks.valid(body);
        LocalDate on = body.on() == null ? usual.of(task) : body.on();
        if (on.isBefore(usual.today())) {
            throw Problem.invalid("on", new Text("must not lie before today", "不能早于今天"));
        }
        return record.keep(task.lookBackOn(on, acts.mine()));
    }
}
