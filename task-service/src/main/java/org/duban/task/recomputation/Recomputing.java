package org.duban.task.recomputation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.outbox.Cause;
import org.duban.runtime.time.CityClock;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Act;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.timekeeping.Sweep;

/**
 * Computes anew the deadlines that terms gave, and from when tasks are close to due. Either is a fact and an event with
 * its reason, though only a deadline that moves raises the due version: who shows a light needs the other too.
 */
@ApplicationScoped
class Recomputing {
    private final Outdated outdated;
    private final Sweep sweep;
    private final Timetables timetables;
    private final TaskRecord record;
    private final CityClock clock;

    Recomputing(Outdated outdated, Sweep sweep, Timetables timetables, TaskRecord record, CityClock clock) {
        this.outdated = outdated;
        this.sweep = sweep;
        this.timetables = timetables;
        this.record = record;
        this.clock = clock;
    }

    /** All tasks that depend on that year; answers whether none failed. */
    boolean recompute(NotedYear year) throws SQLException {
        NewDates now = new NewDates(timetables, clock.today());
        List<Dates> moving = Transactions.call(() -> outdated.dates(year.year(), now));
        boolean all = true;
        for (Dates dates : moving) {
            Set<UUID> failed = sweep.all(
                    Outdated.tasks(dates), task -> Cause.during(year.event(), () -> recompute(task, year, now)));
            all &= failed.isEmpty();
        }
        return all;
    }

    private void recompute(Task task, NotedYear year, NewDates now) {
        Schedule before = task.schedule();
        Schedule next = now.of(task.clock(), before, task.term());
        Act act = Act.ofSystem(Reason.text(year, before, next), clock);
        record.keep(task.date(Move.DUE_CHANGE, next, Reason.account(year, next), act));
    }
}
