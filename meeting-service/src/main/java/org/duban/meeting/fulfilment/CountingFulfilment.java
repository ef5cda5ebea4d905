package org.duban.meeting.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.duban.contracts.task.Light;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** Counts a meeting's decisions by how far they are, in one statement and so at one moment. */
@ApplicationScoped
class CountingFulfilment {
    private static final String COUNTS = """
            select count(*) filter (where d.state = 'DRAFT') as drafts,
                count(*) filter (where d.state = 'REVOKED') as revoked,
                count(*) filter (where d.state = 'ISSUED') as total,
                count(*) filter (where d.state = 'ISSUED'
                    and coalesce(f.status, 'ISSUED') in ('ISSUED', 'OBJECTED')) as to_sign_for,
                count(*) filter (where d.state = 'ISSUED' and f.status = 'ACCEPTED') as accepted,
                count(*) filter (where d.state = 'ISSUED' and f.status in
                    ('IN_PROGRESS', 'SUBMITTED', 'UNDER_VERIFICATION', 'RETURNED', 'SUSPENDED')) as in_progress,
                count(*) filter (where d.state = 'ISSUED' and f.status = 'CLOSED') as closed,
                count(*) filter (where d.state = 'ISSUED' and f.status = 'CANCELLED') as cancelled,
                count(*) filter (where d.state = 'ISSUED' and %s) as overdue,
                count(*) filter (where d.state = 'ISSUED' and %s) as nearly_due
            from (select ?::date as today) city
                cross join decision d left join fulfilment f on f.decision_id = d.id
            where d.meeting_id = ?
            """.formatted(
                    Lights.inSql(Light.RED, "f").replace(":today", "city.today"),
                    Lights.inSql(Light.YELLOW, "f").replace(":today", "city.today"));

    private final Sql sql;
    private final CityClock clock;

    CountingFulfilment(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    MeetingFulfilment of(UUID meeting) {
        try {
            return sql.one(COUNTS, CountingFulfilment::read, clock.today(), meeting);
        } catch (SQLException e) {
            throw new IllegalStateException("the meeting's decisions could not be counted", e);
        }
    }

    private static MeetingFulfilment read(ResultSet row) throws SQLException {
        int total = row.getInt("total");
        int closed = row.getInt("closed");
        int cancelled = row.getInt("cancelled");
        return new MeetingFulfilment(
                row.getInt("drafts"),
                row.getInt("revoked"),
                total,
                row.getInt("to_sign_for"),
                row.getInt("accepted"),
                row.getInt("in_progress"),
                closed,
                cancelled,
                row.getInt("overdue"),
                row.getInt("nearly_due"),
                MeetingFulfilment.percent(closed, total - cancelled));
    }
}
