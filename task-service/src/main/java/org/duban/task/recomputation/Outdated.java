package org.duban.task.recomputation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.duban.runtime.db.Sql;
import org.duban.task.calendar.PublishedCalendar;
import org.duban.task.timekeeping.Sweep;

/**
 * Finds the open tasks whose dates are other ones by now. A million tasks are due on a few hundred days, so the days are
 * looked at first, and then only the tasks of those that move.
 */
@ApplicationScoped
class Outdated {
    private static final String DAYS = """
            select distinct deadline, yellow_from, term, term_from, clock_profile, clock_version from task
            where status not in ('CLOSED', 'CANCELLED') and deadline >= make_date(?, 1, 1)
              and least(yellow_from, term_from) <= make_date(?, 12, 31)
            """;
    private static final String TASKS = """
            from task t
            where t.deadline = ? and t.yellow_from = ? and t.term is not distinct from ?::text
              and t.term_from is not distinct from ?::date and t.clock_profile = ? and t.clock_version = ?
              and t.status not in ('CLOSED', 'CANCELLED')
            """;

    private final Sql sql;
    private final PublishedCalendar published;

    Outdated(Sql sql, PublishedCalendar published) {
        this.sql = sql;
        this.published = published;
    }

    /** Those that depend on the year and are not what they would be now. */
    List<Dates> dates(int year, NewDates now) throws SQLException {
        // Who wakes up by a year may be faster than who remembers the calendar.
        published.readAgain();
        return sql.all(DAYS, Dates::of, year, year).stream().filter(now::move).toList();
    }

    /** The tasks that have those dates. */
    static Sweep.Choice tasks(Dates outdated) {
        return new Sweep.Choice("recomputation", TASKS, "t.deadline, t.id", outdated.values());
    }
}
