package org.duban.task.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.task.instruction.Answer;
import org.duban.task.instruction.Answering;
import org.duban.task.task.FactView;
import org.duban.task.task.TaskFact;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reports on a task so far. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@Tag(name = "Tasks")
public class ReportsResource {
    private final Tasks tasks;
    private final Answering answering;
    private final Paging paging;

    ReportsResource(Tasks tasks, Answering answering, Paging paging) {
        this.tasks = tasks;
        this.answering = answering;
        this.paging = paging;
    }

    @GET
    @Path("{id}/progress-reports")
    @Operation(operationId = "listProgressReports", summary = "The reports on a task, newest first")
    @APIResponse(responseCode = "200", description = "A page of reports")
    public Page<PastReport> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        tasks.known(id);
        PageRequest page = paging.asked("progress-reports on " + id, limit, cursor);
        int before = page.continues() ? Integer.parseInt(page.after().get(0)) : Integer.MAX_VALUE;
        List<TaskFact> facts = TaskFact.reportsBefore(id, before, page.rowsToRead());
        Map<UUID, List<Answer>> answers =
                answering.of(facts.stream().map(TaskFact::id).toList());
        return page.page(
                facts,
                fact -> List.of(String.valueOf(fact.position())),
                fact -> PastReport.of(id, fact.id(), FactView.of(fact), answers.getOrDefault(fact.id(), List.of())));
    }
}
