package org.duban.notification.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.delivery.Slip;
import org.duban.notification.planning.Reminder;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** Takes numbers from the year's series, for several slips at once. */
@ApplicationScoped
public class IssuingSlips {
    private static final String TAKE = """
            insert into slip_series as series (year, last) values (?, ?)
            on conflict (year) do update set last = series.last + excluded.last
            returning last
            """;
    private final Sql sql;
    private final CityClock clock;

    IssuingSlips(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A slip for each of the reminders that asks for one, by the reminder's id. From here to the commit no other
     * transaction gets a number, so this comes last.
     */
    public Map<UUID, Slip> issue(List<Reminder> reminders, Instant now) throws SQLException {
        List<Reminder> asking =
                reminders.stream().filter(reminder -> reminder.slip() != null).toList();
        Map<UUID, Slip> slips = new HashMap<>();
        if (asking.isEmpty()) {
            return slips;
        }
        int year = clock.dayOf(now).getYear();
        int number = sql.one(TAKE, row -> row.getInt(1), year, asking.size()) - asking.size();
        for (Reminder reminder : asking) {
            IssuedSlip slip = new IssuedSlip("警〔%d〕%04d".formatted(year, ++number), reminder, now);
            slip.persist();
            slips.put(reminder.id(), slip.published());
        }
        return slips;
    }
}
