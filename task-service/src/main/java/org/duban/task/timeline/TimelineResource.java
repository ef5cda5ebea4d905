package org.duban.task.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.task.task.FactView;
import org.duban.task.task.TaskFact;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timeline of a task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TimelineResource {
    private final Tasks tasks;
    private final Paging paging;

    TimelineResource(Tasks tasks, Paging paging) {
        this.tasks = tasks;
        this.paging = paging;
    }

    @GET
    @Path("{id}/timeline")
    @RolesAllowed("**")
    @Operation(operationId = "getTimeline", summary = "All that happened to a task, in order")
    @APIResponse(responseCode = "200", description = "A page of lines")
    public Page<FactView> timeline(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "Position of the first line", example = "1") Integer from,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        tasks.known(id);
        PageRequest page = paging.asked("timeline of " + id, limit, cursor);
        int begin = from == null ? 0 : Math.max(1, from) - 1;
        int after = page.continues() ? Integer.parseInt(page.after().get(0)) : begin;
        List<TaskFact> facts = TaskFact.of(id, after, page.rowsToRead());
        return page.page(facts, fact -> List.of(String.valueOf(fact.position())), FactView::of);
    }
}
