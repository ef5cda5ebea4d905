package org.duban.task.recomputation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duban.task.clock.ClockVersion;
import org.duban.task.timekeeping.Sweep;

/** The days by which requests for more time are to be decided on, of tasks that wait for that. */
record DecisionDays(LocalDate decideBy, LocalDate asked, String zone, ClockVersion clock) implements Dates {
    private static final String WAITING = """
            from task t join extension_request r on r.id = t.extension_asked
            where r.state = 'ASKED'
            """;

    static final String OF_YEAR = """
            select distinct r.decide_by, (r.asked_at at time zone ?)::date as asked, t.clock_profile, t.clock_version
            """ + WAITING + """
              and r.decide_by >= make_date(?, 1, 1) and r.asked_at < make_date(? + 1, 1, 2) and r.decide_by >= ?
            """;
    private static final String TASKS = WAITING + """
              and r.decide_by = ? and (r.asked_at at time zone ?)::date = ?
              and t.clock_profile = ? and t.clock_version = ?
            """;

    static DecisionDays of(ResultSet row, String zone) throws SQLException {
        return new DecisionDays(
                row.getObject("decide_by", LocalDate.class),
                row.getObject("asked", LocalDate.class),
                zone,
                new ClockVersion(row.getString("clock_profile"), row.getInt("clock_version")));
    }

    @Override
    public boolean move(NewDates now) {
        return !decideBy.equals(now.decideBy(clock, decideBy, asked));
    }

    @Override
    public Sweep.Choice tasks() {
        return new Sweep.Choice(
                "recomputation",
                TASKS,
                "r.decide_by, t.id",
                List.of(decideBy, zone, asked, clock.profile(), clock.version()));
    }
}
