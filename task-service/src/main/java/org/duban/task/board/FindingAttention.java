package org.duban.task.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;

/** Finds what to look at first: each walks along an index that begins with it. */
@ApplicationScoped
class FindingAttention {
    private static final String LINE = "select t.id, t.number, t.title, t.lead_department, ";
    private static final String MINE = " join task_department d on d.task_id = t.id and d.department = ?";

    /** Of each state that has a light the first few, as an index has the states one after the other. */
    private static final String OVERDUE = LINE + """
            t.deadline
            from unnest(array['ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'UNDER_VERIFICATION', 'RETURNED'])
                lit (status)
            cross join lateral (
                select * from task
                where task.status = lit.status and task.deadline < ?
                    and (task.submitted_on is null or task.submitted_on > task.deadline)
                order by task.deadline, task.id limit 5) t
            order by t.deadline, t.id limit 5
            """;

    private static final String MY_OVERDUE = LINE + """
            t.deadline
            from task_department d join task t on t.id = d.task_id
            where d.status not in ('CLOSED', 'CANCELLED') and d.status not in ('OBJECTED', 'SUSPENDED')
                and d.deadline < ? and (d.submitted_on is null or d.submitted_on > d.deadline) and d.department = ?
            order by d.deadline, d.task_id limit 5
            """;

    private static final String UNANSWERED = LINE + """
            min((i.written_at at time zone ?)::date) as since
            from instruction i join task t on t.id = i.task_id%s
            where i.answer is null and t.status not in ('CLOSED', 'CANCELLED')
            group by t.id order by since, t.id limit 5
            """;

    private static final String UNSIGNED = LINE + """
            t.accept_by
            from task t%s
            where t.status = 'ISSUED' and t.accept_by < ?
            order by t.accept_by, t.id limit 5
            """;

    private final Sql sql;
    private final CityClock clock;

    FindingAttention(Sql sql, CityClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In the whole city. */
    Attention inTheCity() {
        LocalDate today = clock.today();
        String zone = clock.zone().getId();
        return new Attention(
                lines(OVERDUE, today), lines(UNANSWERED.formatted(""), zone), lines(UNSIGNED.formatted(""), today));
    }

    /** Where that department has part. */
    Attention of(String department) {
        LocalDate today = clock.today();
        String zone = clock.zone().getId();
        return new Attention(
                lines(MY_OVERDUE, today, department),
                lines(UNANSWERED.formatted(MINE), zone, department),
                lines(UNSIGNED.formatted(MINE), department, today));
    }

    private List<AttentionTask> lines(String query, Object... values) {
        LocalDate today = clock.today();
        try {
            return sql.all(
                    query,
                    row -> new AttentionTask(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, LocalDate.class),
                            ChronoUnit.DAYS.between(row.getObject(5, LocalDate.class), today)),
                    values);
        } catch (SQLException e) {
            throw new IllegalStateException("what to look at first could not be read", e);
        }
    }
}
