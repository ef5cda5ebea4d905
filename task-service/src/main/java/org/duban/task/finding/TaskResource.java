package org.duban.task.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.request.Endpoint;
import org.duban.task.task.TaskAnswers;
import org.duban.task.task.TaskLine;
import org.duban.task.task.TaskView;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of tasks and the single task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@Tag(name = "Tasks")
public class TaskResource {
    private final FindingTasks finding;
    private final FindingSimilar similar;
    private final Tasks tasks;
    private final TaskAnswers answers;

    TaskResource(FindingTasks finding, FindingSimilar similar, Tasks tasks, TaskAnswers answers) {
        this.finding = finding;
        this.similar = similar;
        this.tasks = tasks;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listTasks", summary = "The tasks that the caller may know of")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    public Page<TaskLine> list(
            @BeanParam TaskFilter filter, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return finding.find(filter, limit, cursor);
    }

    @GET
    @Path("similar")
    @Operation(
            operationId = "findSimilarTasks",
            summary = "The lead department's open tasks that ask for much the same, before another is issued")
    @APIResponse(responseCode = "200", description = "At most ten, most alike first")
    public SimilarTasks similar(
            @QueryParam("department") @Parameter(description = "Code of the lead department", example = "FGW")
                    String department,
            @QueryParam("text") @Parameter(description = "What is to be asked for", example = "修复湖滨路路灯") String text) {
        return new SimilarTasks(similar.find(department, text));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTask", summary = "All of one task, with the moves that the caller may make now")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = "The task, with its ETag")
    public Response get(@PathParam("id") UUID id) {
        return answers.ok(tasks.known(id));
    }
}
