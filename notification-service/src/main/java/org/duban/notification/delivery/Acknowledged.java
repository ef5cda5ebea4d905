package org.duban.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.duban.notification.notice.NoticeAcknowledged;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/**
 * Who has taken note of a notice need not be told of it again, by e-mail or otherwise. Another system is no such person:
 * it still gets its copy.
 */
@ApplicationScoped
class Acknowledged {
    private static final String SETTLE = """
            update delivery set state = 'ACKNOWLEDGED', settled_at = ?
            where notice_id = ? and (state = 'DELIVERED'
                or channel <> 'WEBHOOK' and state not in ('CANCELLED', 'ACKNOWLEDGED'))
            """;
    private final Sql sql;
    private final CityClock clock;

    Acknowledged(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void settle(@Observes NoticeAcknowledged notice) throws SQLException {
        sql.update(SETTLE, clock.now(), notice.id());
    }
}
