package org.duban.task.recomputation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.duban.contracts.task.TaskStatus;
import org.duban.task.clock.Basis;
import org.duban.task.clock.ClockVersion;
import org.duban.task.clock.Due;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Stage;
import org.duban.task.timekeeping.Sweep;

/** Deadlines, and from when tasks are close to them. */
record DueDates(Due due, ClockVersion clock) implements Dates {
    static final String OF_YEAR = """
            select distinct deadline, yellow_from, due_basis, term_from, clock_profile, clock_version from task
            where status not in ('CLOSED', 'CANCELLED') and deadline >= make_date(?, 1, 1)
              and least(yellow_from, term_from) <= make_date(?, 12, 31)
            """;
    private static final String TASKS = """
            from task t
            where t.deadline = ? and t.yellow_from = ? and t.due_basis is not distinct from ?::text
              and t.term_from is not distinct from ?::date and t.clock_profile = ? and t.clock_version = ?
              and t.status not in ('CLOSED', 'CANCELLED')
            """;

    static DueDates of(ResultSet row) throws SQLException {
        String basis = row.getString("due_basis");
        LocalDate deadline = row.getObject("deadline", LocalDate.class);
        Due due = new Due(
                deadline,
                deadline,
                row.getObject("yellow_from", LocalDate.class),
                1,
                basis == null ? null : Basis.valueOf(basis),
                row.getObject("term_from", LocalDate.class));
        return new DueDates(due, new ClockVersion(row.getString("clock_profile"), row.getInt("clock_version")));
    }

    @Override
    public boolean move(NewDates now) {
        Schedule before = new Schedule(null, null, null, null, null, due, null, null, null, null);
        return !before.equals(now.of(clock, before, new Stage(TaskStatus.IN_PROGRESS, true)));
    }

    @Override
    public Sweep.Choice tasks() {
        String basis = due.basis() == null ? null : due.basis().name();
        return new Sweep.Choice(
                "recomputation",
                TASKS,
                "t.deadline, t.id",
                Arrays.asList(
                        due.deadline(), due.yellowFrom(), basis, due.termFrom(), clock.profile(), clock.version()));
    }
}
