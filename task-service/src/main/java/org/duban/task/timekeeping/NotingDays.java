package org.duban.task.timekeeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duban.runtime.time.CityClock;
import org.duban.task.clock.Timetable;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Account;
import org.duban.task.task.Act;
import org.duban.task.task.Field;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskRecord;

/**
 * Writes what passing days made true, each day of a task once. Which days those are the tasks themselves say, so that it
 * does not matter how often, by how many, or how late it is asked; each report day that went by meanwhile counts.
 */
@ApplicationScoped
class NotingDays {
    private final Sweep sweep;
    private final Timetables timetables;
    private final TaskRecord record;
    private final CityClock clock;

    NotingDays(Sweep sweep, Timetables timetables, TaskRecord record, CityClock clock) {
        this.sweep = sweep;
        this.timetables = timetables;
        this.record = record;
        this.clock = clock;
    }

    void round() throws SQLException {
        LocalDate today = clock.today();
        sweep.all(unsigned(today), this::missAcceptance);
        sweep.all(unreported(today), task -> missReports(task, today));
        sweep.all(toLookBackAt(today), this::lookBack);
    }

    // The conditions are those of the partial indexes task_to_sign, task_to_report and task_to_look_back.
    private static Sweep.Choice unsigned(LocalDate today) {
        return new Sweep.Choice(
                "acceptance missed",
                "from task t where status = 'ISSUED' and noted_on is distinct from accept_by and accept_by < ?",
                "accept_by",
                List.of(today));
    }

    private static Sweep.Choice unreported(LocalDate today) {
        return new Sweep.Choice(
                "report missed",
                "from task t where status in ('ACCEPTED', 'IN_PROGRESS', 'RETURNED') and report_by < ?",
                "report_by",
                List.of(today));
    }

    private static Sweep.Choice toLookBackAt(LocalDate today) {
        return new Sweep.Choice(
                "look-back due",
                "from task t where status = 'CLOSED' and look_back_on is not null"
                        + " and noted_on is distinct from look_back_on and look_back_on <= ?",
                "look_back_on",
                List.of(today));
    }

    private void missAcceptance(Task task) {
        LocalDate day = task.schedule().acceptBy();
        Account account = Account.nothing().with(Field.ACCEPT_BY, day).on(day);
        record.keep(task.date(Move.ACCEPTANCE_MISSED, task.schedule().noted(day), account, itself()));
    }

    private void missReports(Task task, LocalDate today) {
        Timetable timetable = timetables.of(task.clock());
        while (task.schedule().reportBy().isBefore(today)) {
            LocalDate day = task.schedule().reportBy();
            Account account = Account.nothing().with(Field.REPORT_BY, day).on(day);
            record.keep(task.date(
                    Move.REPORT_MISSED,
                    timetable.reportMissed(task.schedule(), task.reportEvery()),
                    account,
                    itself()));
        }
    }

    private void lookBack(Task task) {
        LocalDate day = task.lookBackOn();
        Account account = Account.nothing().with(Field.LOOK_BACK_ON, day).on(day);
        record.keep(task.date(Move.LOOK_BACK_DUE, task.schedule().noted(day), account, itself()));
    }

    private Act itself() {
        return Act.ofSystem(null, clock);
    }
}
