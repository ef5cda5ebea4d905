package org.duban.task.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.task.task.TaskAnswers;
import org.duban.task.task.TaskLine;
import org.duban.task.task.TaskView;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The links of a task to others that say the same. */
@Endpoint
@Path("/api/v1/tasks/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class LinkResource {
    private final LinkingTasks linking;
    private final FindingLinks finding;
    private final Tasks tasks;
    private final TaskAnswers answers;

    LinkResource(LinkingTasks linking, FindingLinks finding, Tasks tasks, TaskAnswers answers) {
        this.linking = linking;
        this.finding = finding;
        this.tasks = tasks;
        this.answers = answers;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listLinks", summary = "The tasks that this one's reports answer too")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    public Page<TaskLine> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return finding.answeredBy(tasks.known(id), limit, cursor);
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "linkTask",
            summary = "Let another task's reports answer this one too",
            description =
                    "Both are open and have the same lead department. A report on this one itself stays possible.")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response link(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewLink body) {
        return answers.ok(linking.link(id, ifMatch, body));
    }

    @DELETE
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(operationId = "unlinkTask", summary = "Let only its own reports answer this task again")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response unlink(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answers.ok(linking.unlink(id, ifMatch));
    }
}
