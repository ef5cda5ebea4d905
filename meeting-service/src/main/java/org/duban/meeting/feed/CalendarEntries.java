package org.duban.meeting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** The meetings of the last year and all to come; where there are very many, the latest. */
@ApplicationScoped
class CalendarEntries {
    private static final int MOST = 5000;
    private static final String READING = """
            select m.id, m.held_on, m.location, coalesce(r.revision, 0) as revision,
                coalesce(m.title, b.name || ' ' || m.year || '/' || m.number) as summary,
                coalesce(r.revised_at, m.recorded_at) as revised_at,
                (select string_agg((i.position + 1) || '. ' || i.title, E'\\n' order by i.position)
                 from agenda_item i where i.meeting_id = m.id) as agenda
            from meeting m join body b on b.id = m.body_id
            left join meeting_revision r on r.meeting_id = m.id
            where m.held_on >= ?
            """;

    private final Sql sql;
    private final CityClock clock;

    CalendarEntries(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The latest day first; {@code body} null for all bodies. */
    List<CalendarEntry> of(UUID body) {
        try {
            String newestFirst = " order by m.held_on desc, m.id desc limit " + MOST;
            return body == null
                    ? sql.all(
                            READING + newestFirst,
                            CalendarEntry::read,
                            clock.today().minusYears(1))
                    : sql.all(
                            READING + " and m.body_id = ?" + newestFirst,
                            CalendarEntry::read,
                            clock.today().minusYears(1),
                            body);
        } catch (SQLException e) {
            throw new IllegalStateException("the meetings could not be read", e);
        }
    }
}
