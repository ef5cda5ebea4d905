package org.duban.bench.least;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writes the rows that task-service writes for a new task, of the same tables and about the same length. */
@Singleton
class TaskRows {
    private static final String NUMBER = "update number_series set last = last + 1 where prefix = ? returning last";
    private static final String BEGIN = """
            insert into number_series (prefix, last) values (?, 1)
            on conflict (prefix) do update set last = number_series.last + 1 returning last
            """;
    private static final String TASK = """
            insert into task (id, version, sequence, facts, fact_head, round, number, kind, title, requirement, status,
                lead_department, assigned_by, parts, percent, report_every, hands, urgency, clock_profile, clock_version,
                accept_by, object_by, report_by, deadline, first_deadline, yellow_from, due_version, round_began,
                round_due, extensions, extended_days, source_type, source_title, issued_by, issued_at, updated_at)
            values (?, 0, 1, 1, ?, 1, ?, ?, ?, ?, 'ISSUED', ?, ?, '[]', 0, 0, '[]', 'NORMAL', '13710', 1,
                ?, ?, ?, ?, ?, ?, 1, ?, ?, 0, 0, 'INSTRUCTION', ?, ?, ?, ?)
            """;
    private static final String FACT = """
            insert into task_fact (id, task_id, position, round, move, done_by, done_at, late, status_after, changes,
                details, hash)
            values (?, ?, 1, 1, 'ISSUE', ?, ?, false, 'ISSUED', ?::jsonb, '{}', ?)
            """;
    private static final String TEXT =
            "insert into task_text (task_id, folded, terms, departments) values (?, ?, ?, ?)";
    private static final String EVENT = """
            insert into outbox (id, topic, key, sequence, type, at, payload)
            values (?, 'TASKS', ?, 1, 'task.issued.v1', ?, ?)
            """;
    private static final String PENDING = "insert into outbox_pending (bucket, event_id) values (7, ?)";

    private static final String TALLY = """
            insert into tally_change (days, departments, roles, figures, dues, counts)
            values (?::date[], ?, ?, ?, ?::date[], ?::integer[])
            """;
    /** Of a new task: its light on three days, a deadline and an issue, for its department and for the city. */
    private static final int TALLIES = 14;

    private final SecureRandom random = new SecureRandom();

    UUID insert(Connection connection, NewTask asked, String by, String payload) throws SQLException {
        OffsetDateTime now = OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
        LocalDate today = now.toLocalDate();
        String number = number(connection, "least〔%d〕-".formatted(today.getYear()));
        UUID id = id();
        String hash = "0123456789abcdef".repeat(4);
        LocalDate due = asked.deadline();
        run(
                connection,
                TASK,
                id,
                hash,
                number,
                asked.kind(),
                asked.title(),
                asked.requirement(),
                asked.leadDepartment(),
                by,
                today,
                today,
                today,
                due,
                due,
                due,
                today,
                due,
                asked.source().get("title"),
                by,
                now,
                now);
        run(connection, FACT, id(), id, by, now, payload, hash);
        String[] terms = terms(asked.requirement());
        String[] departments = {asked.leadDepartment()};
        run(
                connection,
                TEXT,
                id,
                asked.requirement(),
                connection.createArrayOf("text", terms),
                connection.createArrayOf("text", departments));
        UUID event = id();
        run(connection, EVENT, event, id.toString(), now, payload);
        run(connection, PENDING, event);
        run(
                connection,
                TALLY,
                tallies(connection, today),
                tallies(connection, asked.leadDepartment()),
                tallies(connection, "LEAD"),
                tallies(connection, "ISSUED/GREEN"),
                tallies(connection, due),
                tallies(connection, 1));
        return id;
    }

    private static Array tallies(Connection connection, Object value) throws SQLException {
        return connection.createArrayOf(
                "text", Collections.nCopies(TALLIES, value.toString()).toArray());
    }

    private static String number(Connection connection, String series) throws SQLException {
        Integer drawn = number(connection, NUMBER, series);
        return series + (drawn == null ? number(connection, BEGIN, series) : drawn);
    }

    private static Integer number(Connection connection, String sql, String series) throws SQLException {
        try (PreparedStatement draw = connection.prepareStatement(sql)) {
            draw.setString(1, series);
            try (ResultSet row = draw.executeQuery()) {
                return row.next() ? row.getInt(1) : null;
            }
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Every two neighbours, as an index of Chinese text has them. */
    private static String[] terms(String text) {
        return IntStream.range(0, text.length() - 1)
                .mapToObj(i -> text.substring(i, i + 2))
                .distinct()
                .toArray(String[]::new);
    }

    /** UUIDv7, as task-service's keys are: those written one after the other lie beside one another. */
    private UUID id() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long low = buffer.getLong(8) & 0x3fffffffffffffffL | 0x8000000000000000L;
        long high = System.currentTimeMillis() << 16 | 0x7000 | buffer.getLong(0) & 0xfff;
        return new UUID(high, low);
    }
}
