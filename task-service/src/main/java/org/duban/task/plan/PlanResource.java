package org.duban.task.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.task.approval.Approval;
import org.duban.task.task.TaskAnswers;
import org.duban.task.task.TaskView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of a rectification. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectification")
public class PlanResource {
    private final LayingPlans laying;
    private final AnsweringPlans answering;
    private final ReadingPlans reading;
    private final TaskAnswers answers;

    PlanResource(LayingPlans laying, AnsweringPlans answering, ReadingPlans reading, TaskAnswers answers) {
        this.laying = laying;
        this.answering = answering;
        this.reading = reading;
        this.answers = answers;
    }

    @PUT
    @Path("{id}/plan")
    @RolesAllowed(Roles.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "layPlan",
            summary = "Lay a new version of the plan before the head, as the lead's officer")
    @APIResponseSchema(
            value = PlanView.class,
            responseCode = "200",
            responseDescription = "The version, with the task's ETag")
    public Response lay(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewPlan body) {
        Planned planned = laying.lay(id, ifMatch, body);
        return answers.ok(planned.task(), planned.shown());
    }

    @GET
    @Path("{id}/plan")
    @RolesAllowed("**")
    @Operation(operationId = "getPlan", summary = "A version of the plan of a rectification")
    @APIResponseSchema(
            value = PlanView.class,
            responseCode = "200",
            responseDescription = "The version, with the task's ETag")
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("version") @Parameter(description = "The newest, where it is left out", example = "1")
                    Integer version) {
        Planned planned = reading.read(id, version);
        return answers.ok(planned.task(), planned.shown());
    }

    @POST
    @Path("{id}/plan/approval")
    @RolesAllowed(Roles.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerPlan", summary = "Approve the plan or hand it back, as the lead's head")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response answer(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Approval body) {
        return answers.ok(answering.answer(id, ifMatch, body));
    }
}
