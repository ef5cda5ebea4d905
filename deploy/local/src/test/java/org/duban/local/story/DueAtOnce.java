package org.duban.local.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.devkit.embedded.Database;

/**
 * Reminders put into notification-service's tables, so that many fall due at moments of our choice: each of a task of
 * its own, for the department's officer; each fifth gives a slip and is for the head too.
 */
final class DueAtOnce {
    private static final AtomicInteger TIMES = new AtomicInteger();
    private static final String PLANT = """
            with made as (
                select gen_random_uuid() as task, n, n % 5 = 0 as slip,
                    ?::timestamptz + (n * ?::bigint / ?) * interval '1 microsecond' as at
                from generate_series(1, ?) n
            ), plan as (
                insert into task_plan (task_id, number, title, round, status, lead_department, co_departments, paused,
                    deadline, due_version, assigned_round, assigned_due_version, last_event, calendar_edition)
                select task, ? || n, '检查第' || n || '号泊位', 1, 'IN_PROGRESS', ?, '{}', false,
                    at::date, 1, 1, 1, gen_random_uuid(), 1000000 from made
            )
            insert into reminder (id, task_id, department, round, rule, anchor, offset_days, repeating, nominal_date,
                due_version, audience, slip, cause, channels, fire_at, attempt_at, state)
            select gen_random_uuid(), task, ?, 1, 'due+1', 'DUE', 1, false, at::date, 1,
                case when slip then array['OFFICER', 'HEAD'] else array['OFFICER'] end,
                case when slip then 'BLUE' end, gen_random_uuid(), '{IN_APP}', at, at, 'PLANNED' from made
            returning task_id, nominal_date, slip is not null
            """;
    private static final String TOLD = "select count(*) from notice where task_number like ? || '%'";
    private static final String UNDER_WAY = """
            select count(*) from notice n join delivery d on d.notice_id = n.id
            where n.task_number like ? || '%' and d.state in ('PLANNED', 'SENDING', 'RETRYING')
            """;

    private final Database database;
    private final String department;
    private final String numbers = "督〔2026〕试" + TIMES.incrementAndGet() + "-";

    /** Of tasks whose numbers are like no others'. */
    DueAtOnce(Database database, String department) {
        this.database = database;
        this.department = department;
    }

    /** Whether a task is one of these. */
    boolean numbered(String number) {
        return number.startsWith(numbers);
    }

    /** So many, which fall due one after the other within that time from now on; answers their keys. */
    List<String> plant(int count, Duration within) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = database.connectAsService();
                PreparedStatement insert = connection.prepareStatement(PLANT)) {
            insert.setTimestamp(1, Timestamp.from(Instant.now()));
            insert.setLong(2, within.toNanos() / 1000);
            insert.setInt(3, count);
            insert.setInt(4, count);
            insert.setString(5, numbers);
            insert.setString(6, department);
            insert.setString(7, department);
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    String rung = rows.getString(1) + " due+1 " + rows.getString(2);
                    keys.add(rung + " officer." + department);
                    if (rows.getBoolean(3)) {
                        keys.add(rung + " head." + department);
                    }
                }
            }
        }
        return keys;
    }

    /** How many notices came of all that were planted. */
    int told() throws SQLException {
        return count(TOLD);
    }

    /** How many of their messages are neither taken nor given up. */
    int underWay() throws SQLException {
        return count(UNDER_WAY);
    }

    private int count(String what) throws SQLException {
        try (Connection connection = database.connectAsService();
                PreparedStatement query = connection.prepareStatement(what)) {
            query.setString(1, numbers);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Changes rows behind the service's back. */
    void tamper(String sql) throws SQLException {
        try (Connection connection = database.connectAsService()) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}
