package org.duban.notification.calendar;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;

/** Publishes each shipped notice once; a year that somebody put there since stays as it is. */
@ApplicationScoped
class FirstCalendar {
    private static final String BY = "system";
    private final StatutoryDays statutory;
    private final PublishingCalendar publishing;
    private final Sql sql;

    FirstCalendar(StatutoryDays statutory, PublishingCalendar publishing, Sql sql) {
        this.statutory = statutory;
        this.publishing = publishing;
        this.sql = sql;
    }

    void start(@Observes StartupEvent event) throws SQLException {
        Transactions.run(this::publishMissing);
    }

    private void publishMissing() throws SQLException {
        // Of several instances that start on an empty database, one publishes and the others find it done.
        sql.all("select pg_advisory_xact_lock(hashtext('first calendar'))", row -> null);
        for (StatutoryDays.Notice notice : statutory.notices()) {
            if (publishing.locked(notice.year()).isEmpty()) {
                publishing.publish(new CalendarYear(notice.year()), notice.workingYear(), BY);
            }
        }
    }
}
