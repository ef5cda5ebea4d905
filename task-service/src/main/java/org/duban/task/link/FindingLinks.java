package org.duban.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.task.task.Task;
import org.duban.task.task.TaskLine;

/** Finds the tasks that another one's reports answer too, as far as the caller may know of them. */
@ApplicationScoped
class FindingLinks {
    private final Callers callers;
    private final Paging paging;
    private final CityClock clock;

    FindingLinks(Callers callers, Paging paging, CityClock clock) {
        this.callers = callers;
        this.paging = paging;
        this.clock = clock;
    }

    /** For a department's people those that it leads. */
    Page<TaskLine> answeredBy(Task principal, Integer limit, String cursor) {
        PageRequest page = paging.asked("links of " + principal.id(), limit, cursor);
        UUID after = page.continues() ? UUID.fromString(page.after().get(0)) : new UUID(0, 0);
        String department = callers.current().department().orElse("");
        List<Task> rows = Task.<Task>find(
                        "answeredBy = ?1 and id > ?2 and (?3 = true or leadDepartment = ?4) order by id",
                        principal.id(),
                        after,
                        callers.current().cityWide(),
                        department)
                .page(0, page.rowsToRead())
                .list();
        return page.page(rows, task -> List.of(task.id().toString()), task -> TaskLine.of(task, clock.today()));
    }
}
