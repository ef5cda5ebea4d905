package org.duban.task.reopening;

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

/** Another round of a closed task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class ReopeningResource {
    private final ReopeningTasks reopening;
    private final TaskAnswers answers;

    ReopeningResource(ReopeningTasks reopening, TaskAnswers answers) {
        this.reopening = reopening;
        this.answers = answers;
    }

    @POST
    @Path("{id}/reopening")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reopenTask", summary = "Take a closed task up again, under its number")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response reopen(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewRound body) {
        return answers.ok(reopening.reopen(id, ifMatch, body));
    }
}
