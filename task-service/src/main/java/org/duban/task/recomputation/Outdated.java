package org.duban.task.recomputation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;
import org.duban.task.calendar.PublishedCalendar;

/**
 * Finds the dates of open tasks that depend on a year and are other ones by now. A million tasks have them on a few
 * hundred days, so the days are looked at first, and then only the tasks of those that move.
 */
@ApplicationScoped
class Outdated {
    /** A look for dates of one kind. */
    interface Look {
        List<? extends Dates> dates(int year, NewDates now) throws SQLException;
    }

    private final Sql sql;
    private final PublishedCalendar published;
    private final CityClock clock;

    Outdated(Sql sql, PublishedCalendar published, CityClock clock) {
        this.sql = sql;
        this.published = published;
        this.clock = clock;
    }

    /** One look after the other: who moves one date of a task moves the others too, and the next look finds it done. */
    List<Look> looks() {
        return List.of(this::due, this::shortClocks, this::decisionDays);
    }

    private List<DueDates> due(int year, NewDates now) throws SQLException {
        // Who wakes up by a year may be faster than who remembers the calendar.
        published.readAgain();
        return moving(sql.all(DueDates.OF_YEAR, DueDates::of, year, year), now);
    }

    private List<ShortClocks> shortClocks(int year, NewDates now) throws SQLException {
        return moving(sql.all(ShortClocks.OF_YEAR, ShortClocks::of, year, year, now.today()), now);
    }

    private List<DecisionDays> decisionDays(int year, NewDates now) throws SQLException {
        String zone = clock.zone().getId();
        return moving(
                sql.all(DecisionDays.OF_YEAR, row -> DecisionDays.of(row, zone), zone, year, year, now.today()), now);
    }

    private static <D extends Dates> List<D> moving(List<D> dates, NewDates now) {
        return dates.stream().filter(one -> one.move(now)).toList();
    }
}
