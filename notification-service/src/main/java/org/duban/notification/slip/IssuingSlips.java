package org.duban.notification.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.delivery.Slip;
import org.duban.contracts.delivery.SlipIssued;
import org.duban.notification.notice.About;
import org.duban.runtime.db.Copying;
import org.duban.runtime.db.Ids;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** Takes numbers from the year's series, for several slips at once. */
@ApplicationScoped
public class IssuingSlips {
    // Those who wait for a plain update are woken one at a time; an upsert would wake all.
    private static final String TAKE = "update slip_series set last = last + ? where year = ? returning last";
    private static final String BEGIN = """
            insert into slip_series as series (year, last) values (?, ?)
            on conflict (year) do update set last = series.last + excluded.last
            returning last
            """;
    private static final String TABLE = "slip (id, number, colour, reminder_id, task_id, department, issued_at)";

    private final Sql sql;
    private final Copying copying;
    private final CityClock clock;

    IssuingSlips(Sql sql, Copying copying, CityClock clock) {
        this.sql = sql;
        this.copying = copying;
        this.clock = clock;
    }

    /**
     * A slip for each of the reminders, by the reminder's id. From here to the commit no other transaction gets a
     * number, so this comes last.
     */
    public Map<UUID, SlipIssued> issue(List<SlipRequest> requests, Instant now) throws SQLException {
        Map<UUID, SlipIssued> issued = new LinkedHashMap<>();
        if (requests.isEmpty()) {
            return issued;
        }
        int year = clock.dayOf(now).getYear();
        int number = last(year, requests.size()) - requests.size();
        for (SlipRequest request : requests) {
            Slip slip = new Slip("警〔%d〕%04d".formatted(year, ++number), request.colour());
            issued.put(request.about().reminderId(), issued(request, slip, now));
        }
        copying.into(TABLE, issued.entrySet(), slip -> row(slip.getKey(), slip.getValue()));
        return issued;
    }

    /** The last of so many numbers taken from the series. */
    private int last(int year, int count) throws SQLException {
        List<Integer> taken = sql.all(TAKE, row -> row.getInt(1), count, year);
        return taken.isEmpty() ? sql.one(BEGIN, row -> row.getInt(1), year, count) : taken.get(0);
    }

    private static SlipIssued issued(SlipRequest request, Slip slip, Instant now) {
        About about = request.about();
        return new SlipIssued(
                "system",
                now,
                Ids.next().toString(),
                about.taskId().toString(),
                about.round(),
                about.rule(),
                about.nominalDate(),
                about.dueVersion(),
                request.department(),
                slip);
    }

    private static Object[] row(UUID reminder, SlipIssued slip) {
        return new Object[] {
            slip.id(), slip.slip().number(), slip.slip().colour(), reminder, slip.taskId(), slip.department(), slip.at()
        };
    }
}
