package org.duban.task.acceptance;

import jakarta.annotation.security.RolesAllowed;
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

/** The acceptance of a task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class AcceptanceResource {
    private final AcceptingTasks accepting;
    private final TaskAnswers answers;

    AcceptanceResource(AcceptingTasks accepting, TaskAnswers answers) {
        this.accepting = accepting;
        this.answers = answers;
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({Roles.OFFICER, Roles.HEAD})
    @Operation(operationId = "acceptTask", summary = "Sign for a task, as its lead department")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answers.ok(accepting.accept(id, ifMatch));
    }
}
