package org.duban.task.recomputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;
import org.duban.task.calendar.YearKept;

/** Which years were published: noted with the calendar's event, worked off afterwards, so that no event waits for tasks. */
@ApplicationScoped
class NotedYears {
    private static final String NOTE =
            "insert into recomputation (event_id, year, source, noted_at) values (?, ?, ?, ?)";
    private static final String OPEN =
            "select * from recomputation where finished_at is null order by noted_at, event_id";
    private static final String FINISH = "update recomputation set finished_at = ? where event_id = ?";

    private final Sql sql;
    private final CityClock clock;

    NotedYears(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void note(@Observes YearKept kept) throws SQLException {
        sql.update(NOTE, kept.event(), kept.year(), kept.source(), clock.now());
    }

    List<NotedYear> open() throws SQLException {
        return sql.all(
                OPEN,
                row -> new NotedYear(
                        row.getObject("event_id", UUID.class),
                        row.getInt("year"),
                        row.getString("source"),
                        row.getTimestamp("noted_at").toInstant()));
    }

    void finish(NotedYear year) throws SQLException {
        sql.update(FINISH, clock.now(), year.event());
    }
}
