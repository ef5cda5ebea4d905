package org.duban.task.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.security.Callers;
import org.duban.task.task.Task;

/** Finds requests for more time, as far as the caller may know of their tasks. */
@ApplicationScoped
class FindingExtensions {
    private final EntityManager database;
    private final Callers callers;
    private final Paging paging;

    FindingExtensions(EntityManager database, Callers callers, Paging paging) {
        this.database = database;
        this.callers = callers;
        this.paging = paging;
    }

    /** Those in that state, or, with null, in any, soonest to be decided first. */
    Page<ExtensionRequestView> inState(ExtensionState state, Integer limit, String cursor) {
        PageRequest page = paging.asked("extension-requests " + state, limit, cursor);
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("true");
        if (state != null) {
            where.append(" and r.state = :state");
            values.put("state", state.name());
        }
        scope(where, values);
        if (page.continues()) {
            where.append(" and (r.decide_by, r.id) > (:day, :id)");
            values.put("day", LocalDate.parse(page.after().get(0)));
            values.put("id", UUID.fromString(page.after().get(1)));
        }
        return page.page(
                read(where + " order by r.decide_by, r.id", values, page.rowsToRead()),
                shown -> List.of(
                        shown.request().decideBy.toString(), shown.request().id.toString()),
                shown -> ExtensionRequestView.of(shown.request(), shown.task()));
    }

    /** Those of a task, newest first. */
    Page<ExtensionRequestView> of(Task task, Integer limit, String cursor) {
        PageRequest page = paging.asked("extension-requests of " + task.id(), limit, cursor);
        Map<String, Object> values = new LinkedHashMap<>(Map.of("task", task.id()));
        StringBuilder where = new StringBuilder("r.task_id = :task");
        if (page.continues()) {
            where.append(" and r.id < :id");
            values.put("id", UUID.fromString(page.after().get(0)));
        }
        return page.page(
                read(where + " order by r.id desc", values, page.rowsToRead()),
                shown -> List.of(shown.request().id.toString()),
                shown -> ExtensionRequestView.of(shown.request(), shown.task()));
    }

    private void scope(StringBuilder where, Map<String, Object> values) {
        if (!callers.current().cityWide()) {
            where.append(" and exists (select 1 from task_department d"
                    + " where d.task_id = r.task_id and d.department = :department)");
            values.put("department", callers.current().department().orElse(""));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Shown> read(String where, Map<String, Object> values, int rows) {
        Query query = database.createNativeQuery(
                "select r.* from extension_request r where " + where, ExtensionRequest.class);
        values.forEach(query::setParameter);
        List<ExtensionRequest> requests = query.setMaxResults(rows).getResultList();
        List<UUID> ids =
                requests.stream().map(request -> request.taskId).distinct().toList();
        Map<UUID, Task> tasks =
                Task.<Task>list("id in ?1", ids).stream().collect(Collectors.toMap(Task::id, Function.identity()));
        return requests.stream()
                .map(request -> new Shown(request, tasks.get(request.taskId)))
                .toList();
    }
}
