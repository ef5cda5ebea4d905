package org.duban.task.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duban.runtime.db.Sql;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.task.task.TaskLine;

/** Finds the tasks that fulfil a filter, as far as the caller may know of them. */
@ApplicationScoped
class FindingTasks {
    // One plan for all values would look for a word that stands in every task as it does for a rare one.
    static final String PLAN_FOR_THESE_VALUES = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private final Sql sql;
    private final Callers callers;
    private final Paging paging;
    private final CityClock clock;

    FindingTasks(Sql sql, Callers callers, Paging paging, CityClock clock) {
        this.sql = sql;
        this.callers = callers;
        this.paging = paging;
        this.clock = clock;
    }

    Page<TaskLine> find(TaskFilter filter, Integer limit, String cursor) {
        LocalDate today = clock.today();
        Sort sort = Given.sort(filter.sort);
        TaskSearch search = TaskSearch.of(filter, callers.current(), today);
        PageRequest page = paging.asked("tasks by " + sort + " " + search.conditions(), limit, cursor);
        if (page.continues()) {
            sort.after(page.after(), search.shelf(), search.conditions());
        }
        return page.page(read(search, sort, page.rowsToRead(), today), sort::keys, line -> line);
    }

    private List<TaskLine> read(TaskSearch search, Sort sort, int rows, LocalDate today) {
        Conditions.Statement query = search.conditions().in(search.lines(sort, rows));
        try {
            if (search.chooses()) {
                sql.one(PLAN_FOR_THESE_VALUES, row -> row.getString(1));
            }
            return sql.all(query.sql(), row -> TaskLines.read(row, today), query.values());
        } catch (SQLException e) {
            throw new IllegalStateException("the list could not be read", e);
        }
    }
}
