package org.duban.bench.reminders;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.duban.devkit.embedded.Database;

/** Notification-service's own reminders, ten rungs of many tasks, of which one rung after the other falls due. */
final class PlannedReminders {
    static final int RUNGS = 10;
    // To look each moment would cost the service a good part of a core: dead index entries are walked past each time.
    private static final long A_MOMENT = 1_000_000_000;

    private static final String DUE = """
            update reminder set fire_at = at, attempt_at = at from (
                select id as due, ?::timestamptz + row_number() over () * ?::bigint * interval '1 microsecond' as at
                from reminder where rule = 'rung-' || ? limit ?
            ) moments where id = due
            """;
    private static final String WAITING = """
            select count(*) from (
                select 1 from reminder where state = 'PLANNED' and attempt_at < timestamptz '2099-01-01' limit 1) one
            """;
    private static final String EVENTS_WAITING = "select count(*) from (select 1 from outbox_pending limit 1) one";
    private static final String OF_RUNG =
            " from notice n join reminder r on r.id = n.reminder_id where r.rule = 'rung-' || ?";

    private final Rows rows;

    PlannedReminders(Database database) {
        this.rows = new Rows(database);
    }

    void fill(int reminders) throws SQLException {
        rows.run(Rows.script("million-reminders.sql")
                .replace(":tasks", Integer.toString(reminders / RUNGS))
                .replace(":today", "date '" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "'"));
        rows.update("vacuum analyze");
    }

    /** So many reminders of a rung fall due from that moment on, so many microseconds after one another. */
    void fallDue(int rung, Instant from, long microsBetween, int count) throws SQLException {
        rows.update(DUE, from, microsBetween, rung, count);
        rows.update("vacuum reminder");
    }

    /** Returns when nothing is due any more and the broker has all events. */
    void awaitTold() throws SQLException {
        while (rows.number(WAITING) > 0) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    void awaitSent() throws SQLException {
        while (rows.number(EVENTS_WAITING) > 0) {
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    /** How many seconds after the moment the last notice of the rung was committed. */
    double secondsSince(Instant moment, int rung) throws SQLException {
        return rows.number(
                "select extract(epoch from max(pg_xact_commit_timestamp(n.xmin)) - ?::timestamptz)" + OF_RUNG,
                moment,
                rung);
    }

    /** From due to committed in milliseconds, of each notice of the rung. */
    List<Double> lateness(int rung) throws SQLException {
        return rows.numbers(
                "select extract(epoch from pg_xact_commit_timestamp(n.xmin) - r.fire_at) * 1000" + OF_RUNG, rung);
    }

    /** @throws IllegalStateException unless each reminder of the rung was told to each of its audience once */
    void audit(int rung) throws SQLException {
        double told = rows.number("select count(*)" + OF_RUNG, rung);
        double wanted = rows.number(
                "select coalesce(sum(cardinality(audience)), 0) from reminder where state = 'FIRED' and rule = 'rung-'"
                        + " || ?",
                rung);
        double gaps = rows.number("select coalesce(max(last), 0) - (select count(*) from slip) from slip_series");
        if (told != wanted || told == 0 || gaps != 0) {
            throw new IllegalStateException("rung %d: %.0f notices of %.0f, %.0f slip numbers without a slip"
                    .formatted(rung, told, wanted, gaps));
        }
    }
}
