package org.duban.task.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.task.clock.AskedDue;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Field;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;

/** Begins another round of a closed task. */
@ApplicationScoped
public class Rounds {
    private final Timetables timetables;
    private final TaskRecord record;

    Rounds(Timetables timetables, TaskRecord record) {
        this.timetables = timetables;
        this.record = record;
    }

    /** Takes it up again in the present transaction; the caller has asked whether this may be. */
    public Task begin(Task task, Cause cause, AskedDue due, Act act) {
        Schedule next = timetables.of(task.clock()).reopened(task.schedule(), due, act.day());
        return record.keep(task.reopen(Account.nothing().with(Field.CAUSE, cause), next, act));
    }
}
