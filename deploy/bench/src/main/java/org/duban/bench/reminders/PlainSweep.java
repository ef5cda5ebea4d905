package org.duban.bench.reminders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.duban.bench.relay.Rounds;
import org.duban.devkit.embedded.Database;

/** The same in plain SQL: settle what is due, insert one narrow row for each, a few thousand a transaction. */
final class PlainSweep {
    private static final int BATCH = 4_000;
    private static final String FILL = """
            insert into plain_reminder
            select gen_random_uuid(), gen_random_uuid(), n % 10 + 1, 'officer.R' || n % 50, timestamptz '2099-01-01',
                'PLANNED'
            from generate_series(1, ?) n
            """;
    private static final String SWEEP = """
            with due as (
                select id from plain_reminder where state = 'PLANNED' and fire_at <= ?
                order by fire_at, id limit ? for update skip locked
            ), fired as (
                update plain_reminder p set state = 'FIRED' from due where p.id = due.id returning p.id, recipient
            )
            insert into plain_notice select id, recipient, ? from fired
            """;

    private final Database database;
    private final Rows rows;
    private int rung;

    PlainSweep(Database database) {
        this.database = database;
        this.rows = new Rows(database);
    }

    Rounds measure(int reminders) throws Exception {
        rows.update(FILL, reminders);
        rows.update("vacuum analyze plain_reminder");
        return Rounds.of(this::round);
    }

    private double round() throws SQLException {
        Instant now = Instant.now();
        int count = rows.update("update plain_reminder set fire_at = ? where rung = ?", now, ++rung);
        rows.update("vacuum plain_reminder");
        long start = System.nanoTime();
        int swept = sweep(now);
        double perSecond = swept / ((System.nanoTime() - start) / 1e9);
        if (swept != count) {
            throw new IllegalStateException("%d of %d swept".formatted(swept, count));
        }
        return perSecond;
    }

    private int sweep(Instant now) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                PreparedStatement sweep = connection.prepareStatement(SWEEP)) {
            sweep.setTimestamp(1, Timestamp.from(now));
            sweep.setInt(2, BATCH);
            sweep.setTimestamp(3, Timestamp.from(now));
            int all = 0;
            for (int some = sweep.executeUpdate(); some > 0; some = sweep.executeUpdate()) {
                all += some;
            }
            return all;
        }
    }
}
