package org.duban.task.recomputation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.outbox.Cause;
import org.duban.runtime.time.CityClock;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Timetables;
import org.duban.task.extension.ExtensionRequest;
import org.duban.task.task.Act;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;
import org.duban.task.timekeeping.Sweep;

/**
 * Computes anew what was computed by the calendar and still lies ahead: deadlines, from when tasks are close to them, the
 * short clocks, and by when to decide on more time. It is a fact and an event with its reason, though only a deadline that
 * moves raises the due version: who shows a light or reminds needs the others too.
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
        boolean all = true;
        for (Outdated.Look look : outdated.looks()) {
            for (Dates dates : Transactions.call(() -> look.dates(year.year(), now))) {
                Set<UUID> failed =
                        sweep.all(dates.tasks(), task -> Cause.during(year.event(), () -> recompute(task, year, now)));
                all &= failed.isEmpty();
            }
        }
        return all;
    }

    private void recompute(Task task, NotedYear year, NewDates now) {
        Schedule before = task.schedule();
        Schedule next = now.of(task.clock(), before, task.stage());
        LocalDate decideBy = decideBy(task, now);
        Act act = Act.ofSystem(Reason.text(year, before, next, decideBy), clock);
        record.keep(task.date(Move.DUE_CHANGE, next, Reason.account(year, next, decideBy), act));
    }

    /** Another day by which to decide on more time, null where nobody asked or the day stays. */
    private LocalDate decideBy(Task task, NewDates now) {
        return ExtensionRequest.waiting(task)
                .flatMap(request ->
                        request.decideBy(day -> now.decideBy(task.clock(), day, clock.dayOf(request.askedAt()))))
                .orElse(null);
    }
}
