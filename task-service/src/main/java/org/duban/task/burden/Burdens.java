package org.duban.task.burden;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** Counts what is asked of a department. Each count walks along the department's own part of an index. */
@ApplicationScoped
class Burdens {
    private static final int DAYS = 7;
    private static final String OPEN = """
            select count(*) from task_department
            where department = ? and status not in ('CLOSED', 'CANCELLED')
            """;
    /** A task that something happened to since then was changed since then. */
    private static final String HAPPENED = """
            select
                count(distinct f.task_id) filter (
                    where f.move = 'ISSUE' or d.role = 'LEAD' and (
                        f.move in ('REASSIGNMENT', 'LEAD_AMENDMENT')
                        or f.move = 'RULING' and f.details ->> 'verdict' = 'UPHELD'))
                + count(*) filter (where f.move in ('URGE', 'INSTRUCTION')),
                count(*) filter (
                    where f.move in ('REPORT', 'EARLY_REPORT', 'PART_REPORT') and f.department = d.department)
            from task_department d join task_fact f on f.task_id = d.task_id
            where d.department = ? and d.updated_at >= ? and f.done_at >= ?
            """;
    /** Of one occasion each recipient is told on their own. */
    private static final String REMINDED = """
            select count(distinct (task_id, round, rule, nominal_date, due_version)) from task_delivery
            where lead_department = ? and at >= ? and type = 'reminder.fired.v1'
            """;

    private final Sql sql;
    private final CityClock clock;

    Burdens(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Happened(int asks, int reports) {}

    Burden of(String department) throws SQLException {
        LocalDate since = clock.today().minusDays(DAYS - 1);
        Instant from = since.atStartOfDay(clock.zone()).toInstant();
        Happened happened =
                sql.one(HAPPENED, row -> new Happened(row.getInt(1), row.getInt(2)), department, from, from);
        return new Burden(
                sql.one(OPEN, row -> row.getInt(1), department),
                happened.asks(),
                happened.reports(),
                sql.one(REMINDED, row -> row.getInt(1), department, from),
                since);
    }
}
