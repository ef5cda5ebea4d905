package org.duban.task.objection;

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

/** Objections and the rulings on them. */
@Endpoint
@Path("/api/v1/tasks/{id}/objection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class ObjectionResource {
    private final Objecting objecting;
    private final TaskAnswers answers;

    ObjectionResource(Objecting objecting, TaskAnswers answers) {
        this.objecting = objecting;
        this.answers = answers;
    }

    @POST
    @RolesAllowed(Roles.HEAD)
    @Operation(
            operationId = "objectToTask",
            summary = "Say that a task is another department's, as the lead's head, before it is signed for")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response object(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Objection body) {
        return answers.ok(objecting.object(id, ifMatch, body));
    }

    @POST
    @Path("ruling")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            operationId = "ruleOnObjection",
            summary = "Rule on an objection, as somebody other than who assigned the task",
            description =
                    "Upheld or refused, the lead department then has to sign for the task, and its clocks for that"
                            + " start again.")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response rule(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Ruling body) {
        return answers.ok(objecting.rule(id, ifMatch, body));
    }
}
