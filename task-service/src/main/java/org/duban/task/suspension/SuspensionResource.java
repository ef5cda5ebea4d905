package org.duban.task.suspension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.task.task.TaskAnswers;
import org.duban.task.task.TaskView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The suspension and the resumption of a task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SUPERVISOR)
@Tag(name = "Tasks")
public class SuspensionResource {
    private final SuspendingTasks suspending;
    private final TaskAnswers answers;

    SuspensionResource(SuspendingTasks suspending, TaskAnswers answers) {
        this.suspending = suspending;
        this.answers = answers;
    }

    @POST
    @Path("{id}/suspension")
    @Operation(
            operationId = "suspendTask",
            summary = "Stop the clock of a task",
            description = "An extension request that waits for its decision lapses: the deadline moves by itself.")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response suspend(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Suspension body) {
        return answers.ok(suspending.suspend(id, ifMatch, body));
    }

    @POST
    @Path("{id}/resumption")
    @Operation(
            operationId = "resumeTask",
            summary = "Let the clock of a task run on: its dates move on by the working days between")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response resume(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Resumption body) {
        return answers.ok(suspending.resume(id, ifMatch, body));
    }
}
