package org.duban.task.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.duban.runtime.web.Problem;
import org.duban.task.task.Task;
import org.duban.task.task.TaskAnswers;
import org.duban.task.task.TaskView;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The verification of a task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class VerificationResource {
    private final VerifyingTasks verifying;
    private final Tasks tasks;
    private final TaskAnswers answers;

    VerificationResource(VerifyingTasks verifying, Tasks tasks, TaskAnswers answers) {
        this.verifying = verifying;
        this.tasks = tasks;
        this.answers = answers;
    }

    @POST
    @Path("{id}/verification")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyTask",
            summary = "Sign a task off or return it, as the supervision office",
            description =
                    "Closing asks for a verdict and evidence on each criterion; what is missing is a 409 that names"
                            + " it in `missing: [{criterion, reason}]`, and changes nothing.")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response verify(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewVerification body) {
        return answers.ok(verifying.verify(id, ifMatch, body));
    }

    @GET
    @Path("{id}/verification")
    @RolesAllowed("**")
    @Operation(operationId = "getVerification", summary = "The newest verification of a task")
    @APIResponseSchema(
            value = VerificationView.class,
            responseCode = "200",
            responseDescription = "The verification, with the task's ETag")
    public Response get(@PathParam("id") UUID id) {
        Task task = tasks.known(id);
        Verification verification = Verification.newest(id).orElseThrow(Problem::notFound);
        return answers.ok(task, VerificationView.of(verification));
    }
}
