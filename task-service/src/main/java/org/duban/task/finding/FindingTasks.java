package org.duban.task.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duban.runtime.db.Sql;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.task.task.Task;
import org.duban.task.task.TaskLine;

/** Finds the tasks that fulfil a filter, as far as the caller may know of them. */
@ApplicationScoped
class FindingTasks {
    // One plan for all values would look for a word that stands in every task as it does for a rare one.
    private static final String PLAN_FOR_THESE_VALUES =
            "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private final EntityManager database;
    private final Sql sql;
    private final Callers callers;
    private final Paging paging;
    private final CityClock clock;

    FindingTasks(EntityManager database, Sql sql, Callers callers, Paging paging, CityClock clock) {
        this.database = database;
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
        if (search.chooses()) {
            planForTheseValues();
        }
        List<TaskLine> lines = read(search, sort, page.rowsToRead()).stream()
                .map(task -> TaskLine.of(task, today))
                .toList();
        return page.page(lines, sort::keys, line -> line);
    }

    private void planForTheseValues() {
        try {
            sql.one(PLAN_FOR_THESE_VALUES, row -> row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException("the search could not be prepared", e);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Task> read(TaskSearch search, Sort sort, int rows) {
        Query query = database.createNativeQuery(
                "select t.* from " + search.from() + search.conditions().where() + " order by "
                        + sort.order(search.shelf()),
                Task.class);
        search.conditions().bind(query);
        return query.setMaxResults(rows).getResultList();
    }
}
