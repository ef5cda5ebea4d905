package org.duban.task.cancellation;

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

/** The cancellation of a task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class CancellationResource {
    private final CancellingTasks cancelling;
    private final TaskAnswers answers;

    CancellationResource(CancellingTasks cancelling, TaskAnswers answers) {
        this.cancelling = cancelling;
        this.answers = answers;
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cancelTask", summary = "Take a task off the list, with a reason")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Cancellation body) {
        return answers.ok(cancelling.cancel(id, ifMatch, body));
    }
}
