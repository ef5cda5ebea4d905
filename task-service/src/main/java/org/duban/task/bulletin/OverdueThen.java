package org.duban.task.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/**
 * The tasks that were overdue when a day ended. One that nothing happened to since is read as it stands; what the others
 * were like then is read from their facts.
 */
@ApplicationScoped
class OverdueThen {
    static final int MOST = 500;
    /** Of the states that have a light, all but those in which the clock stands still. */
    private static final String CLOCK_RUNS =
            "('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'UNDER_VERIFICATION', 'RETURNED')";

    private static final String LAST_CHANGE = """
            (select change ->> 'after' from task_fact f, jsonb_array_elements(f.changes) change
             where f.task_id = c.id and f.position <= c.position and change ->> 'field' = '%s'
             order by f.position desc limit 1)""";
    private static final String SUBMITTED = """
            case when c.status in ('SUBMITTED', 'UNDER_VERIFICATION') then
                (select (f.done_at at time zone ?)::date from task_fact f
                 where f.task_id = c.id and f.position <= c.position and f.move = 'SUBMISSION'
                 order by f.position desc limit 1) end""";
    private static final String OVERDUE = """
            with changed_since as (
                select t.id, t.number, f.position, f.status_after status from task t cross join lateral (
                    select position, status_after from task_fact
                    where task_id = t.id and done_at < ? order by position desc limit 1) f
                where t.updated_at >= ? and t.issued_at < ? and f.status_after in %1$s
            ), stood as (
                select c.id, c.number, %2$s title, %3$s department, (%4$s)::date deadline, %5$s submitted_on
                from changed_since c
                union all
                select id, number, title, lead_department, deadline, submitted_on from task
                where updated_at < ? and status in %1$s and deadline < ?
            )
            select id, number, title, department, deadline, count(*) over () as of_all from stood
            where deadline < ? and (submitted_on is null or submitted_on > deadline)
            order by deadline, number limit ?
            """.formatted(
                    CLOCK_RUNS,
                    LAST_CHANGE.formatted("title"),
                    LAST_CHANGE.formatted("leadDepartment"),
                    LAST_CHANGE.formatted("deadline"),
                    SUBMITTED);

    private final Sql sql;
    private final CityClock clock;

    OverdueThen(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The longest overdue, and how many there were in all. */
    record Found(List<OverdueTask> tasks, int all) {}

    private record Line(OverdueTask task, int all) {}

    Found on(LocalDate day) throws SQLException {
        Instant end = day.plusDays(1).atStartOfDay(clock.zone()).toInstant();
        List<Line> lines = sql.all(
                OVERDUE, row -> line(row, day), end, end, end, clock.zone().getId(), end, day, day, MOST);
        return new Found(
                lines.stream().map(Line::task).toList(),
                lines.isEmpty() ? 0 : lines.get(0).all());
    }

    private static Line line(ResultSet row, LocalDate day) throws SQLException {
        LocalDate deadline = row.getObject("deadline", LocalDate.class);
        OverdueTask task = new OverdueTask(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("department"),
                deadline,
                (int) ChronoUnit.DAYS.between(deadline, day));
        return new Line(task, row.getInt("of_all"));
    }
}
