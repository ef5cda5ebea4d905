package org.duban.task.reassignment;

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

/** The reassignment of a task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class ReassignmentResource {
    private final ReassigningTasks reassigning;
    private final TaskAnswers answers;

    ReassignmentResource(ReassigningTasks reassigning, TaskAnswers answers) {
        this.reassigning = reassigning;
        this.answers = answers;
    }

    @POST
    @Path("{id}/reassignment")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reassignTask", summary = "Put a task to another lead department, or to the same one anew")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response reassign(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Reassignment body) {
        return answers.ok(reassigning.reassign(id, ifMatch, body));
    }
}
