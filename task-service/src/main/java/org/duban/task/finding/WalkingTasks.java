package org.duban.task.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.duban.runtime.db.Sql;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;

/**
 * Walks along all tasks that fulfil a filter, in the order of their list and as far as the caller may know of them, and
 * holds few of them at a time.
 */
@ApplicationScoped
public class WalkingTasks {
    private static final int HELD = 200;

    private final Sql sql;
    private final Callers callers;
    private final CityClock clock;

    WalkingTasks(Sql sql, Callers callers, CityClock clock) {
        this.sql = sql;
        this.callers = callers;
        this.clock = clock;
    }

    /** How many there are; {@code atMost} where there are more. */
    public int count(TaskFilter filter, int atMost) throws SQLException {
        TaskSearch search = search(filter);
        Conditions.Statement query = search.conditions().in(search.count(atMost));
        return sql.one(query.sql(), row -> row.getInt(1), query.values());
    }

    /**
     * Shows each of them, but no more than so many.
     *
     * @param columns of the table {@code task}, each named as {@code t.number} is
     */
    public <X extends Exception> void walk(TaskFilter filter, int atMost, String columns, Sql.Row<X> each)
            throws SQLException, X {
        TaskSearch search = search(filter);
        String rows = search.rows("select " + columns + " from ", Given.sort(filter.sort), atMost);
        Conditions.Statement query = search.conditions().in(rows);
        sql.each(HELD, query.sql(), each, query.values());
    }

    private TaskSearch search(TaskFilter filter) throws SQLException {
        TaskSearch search = TaskSearch.of(filter, callers.current(), clock.today());
        if (search.chooses()) {
            sql.one(FindingTasks.PLAN_FOR_THESE_VALUES, row -> row.getString(1));
        }
        return search;
    }
}
