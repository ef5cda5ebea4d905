package org.duban.task.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.duban.runtime.db.Sql;
import org.duban.runtime.search.SearchText;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.task.Task;
import org.duban.task.task.TaskLine;

/** Finds the open tasks of a lead department that ask for much the same, so that nothing is asked twice. */
@ApplicationScoped
class FindingSimilar {
    private static final int MOST = 10;
    private static final int LONGEST = 10_000;

    /** Of the newest open tasks of the lead: the share of words and pairs of signs that both have (Dice). */
    private static final String ALIKE = """
            with asked as (select distinct unnest(cast(? as text[])) as term),
            open as (
                select d.task_id from task_department d
                where d.department = ? and d.role = 'LEAD' and d.status not in ('CLOSED', 'CANCELLED')
                order by d.task_id desc limit 5000),
            common as (
                select x.task_id, cardinality(x.terms) as terms, count(*) as shared
                from open join task_text x on x.task_id = open.task_id
                cross join unnest(x.terms) has (term) join asked on asked.term = has.term
                group by x.task_id, cardinality(x.terms))
            select task_id, 2.0 * shared / (terms + cast(? as integer)) as alike
            from common where 2.0 * shared / (terms + cast(? as integer)) >= 0.3
            order by alike desc, task_id desc limit ?
            """;

    private final Sql sql;
    private final Callers callers;
    private final CityClock clock;

    FindingSimilar(Sql sql, Callers callers, CityClock clock) {
        this.sql = sql;
        this.callers = callers;
        this.clock = clock;
    }

    private record Alike(UUID task, double similarity) {}

    /** @throws Problem 400 where there is nothing to compare, 404 where the caller may not know that department's tasks */
    List<SimilarTask> find(String department, String text) {
        if (department == null || text == null || text.isBlank() || text.length() > LONGEST) {
            throw Problem.malformed(new Text(
                    "Name a department and a text of at most 10,000 characters.",
                    "请提供 department 与 text（最多 10000 字）。"));
        }
        if (!callers.current().cityWide() && !callers.current().of(department)) {
            throw Problem.notFound();
        }
        Set<String> terms = new TreeSet<>();
        SearchText.pieces(text).forEach(piece -> terms.addAll(piece.terms()));
        return alike(department, terms).stream().map(this::line).toList();
    }

    private List<Alike> alike(String department, Set<String> terms) {
        try {
            return sql.all(
                    ALIKE,
                    row -> new Alike(row.getObject(1, UUID.class), row.getDouble(2)),
                    terms.toArray(String[]::new),
                    department,
                    terms.size(),
                    terms.size(),
                    MOST);
        } catch (SQLException e) {
            throw new IllegalStateException("similar tasks could not be looked for", e);
        }
    }

    private SimilarTask line(Alike alike) {
        Task task = Task.findById(alike.task());
        return new SimilarTask(TaskLine.of(task, clock.today()), Math.round(alike.similarity() * 100) / 100.0);
    }
}
