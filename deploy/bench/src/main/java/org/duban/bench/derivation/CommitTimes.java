package org.duban.bench.derivation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.duban.devkit.embedded.Database;

/**
 * When transactions were committed, in microseconds of the server's one clock. Read off rows that are only ever
 * inserted, because a later change of a row would hide its first transaction.
 */
final class CommitTimes {
    private static final String MICROS = "(extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint";
    private static final String ISSUED =
            "select id::text, " + MICROS + " from outbox where type = 'decision.issued.v1'";
    private static final String TAKEN = "select event_id::text, " + MICROS + " from inbox where topic = 'DECISIONS'";
    private static final String EVENT_OF =
            "select key, id::text from outbox where type = 'decision.issued.v1' and sequence = 1";
    private static final String COUNT = "select 'tasks', count(*) from inbox where topic = 'DECISIONS'";
    private static final String LAST = "select 'last', max(" + MICROS + ") from inbox where topic = 'DECISIONS'";
    private static final String TASKS_OF =
            "select decision_id::text, count(*) from task where decision_id is not null group by decision_id";

    private final Database meetings;
    private final Database tasks;

    CommitTimes(Database meetings, Database tasks) {
        this.meetings = meetings;
        this.tasks = tasks;
    }

    /** Commit of each issue, by event. */
    Map<String, Long> issued() throws SQLException {
        return longs(meetings, ISSUED);
    }

    /** Commit of what came of each event, by event: the inbox row stands in the transaction of the task. */
    Map<String, Long> taken() throws SQLException {
        return longs(tasks, TAKEN);
    }

    /** How many tasks of decisions there are; cheap enough to ask while others work. */
    long tasks() throws SQLException {
        return longs(tasks, COUNT).get("tasks");
    }

    /** Commit of the newest of what came of events. */
    long lastTaken() throws SQLException {
        return longs(tasks, LAST).get("last");
    }

    /** How many tasks each decision has. */
    Map<String, Long> tasksOfDecisions() throws SQLException {
        return longs(tasks, TASKS_OF);
    }

    /** The event that issued each decision. */
    Map<String, String> eventsOfDecisions() throws SQLException {
        Map<String, String> events = new HashMap<>();
        read(meetings, EVENT_OF, row -> events.put(row.getString(1), row.getString(2)));
        return events;
    }

    private static Map<String, Long> longs(Database database, String sql) throws SQLException {
        Map<String, Long> values = new HashMap<>();
        read(database, sql, row -> values.put(row.getString(1), row.getLong(2)));
        return values;
    }

    private interface Reading {
        void take(ResultSet row) throws SQLException;
    }

    private static void read(Database database, String sql, Reading reading) throws SQLException {
        try (Connection connection = database.connectAsService();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                reading.take(rows);
            }
        }
    }
}
