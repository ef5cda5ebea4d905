package org.duban.task.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Sql;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.security.Caller;
import org.duban.runtime.security.Callers;

/** Reads the points of a department, newest first. */
@ApplicationScoped
class PointList {
    private static final String SOME = """
            select p.id, p.day, p.kind, p.position, p.slip, p.task_id, t.number, t.title,
                t.id is not null and (? or exists (
                    select from task_department d where d.task_id = p.task_id and d.department = ?)) known
            from score_point p left join task t on t.id = p.task_id
            where p.department = ? and p.day between ? and ? and (p.day, p.id) < (?, ?)
            order by p.day desc, p.id desc limit ?
            """;
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Sql sql;
    private final Callers callers;

    PointList(Sql sql, Callers callers) {
        this.sql = sql;
        this.callers = callers;
    }

    List<PointRow> of(String department, Period period, PageRequest page) throws SQLException {
        Caller caller = callers.current();
        LocalDate day = page.continues() ? LocalDate.parse(page.after().get(0)) : period.to();
        UUID id = page.continues() ? UUID.fromString(page.after().get(1)) : AFTER_ALL;
        return sql.all(
                SOME,
                PointRow::of,
                caller.cityWide(),
                caller.department().orElse(""),
                department,
                period.from(),
                period.to(),
                day,
                id,
                page.rowsToRead());
    }
}
