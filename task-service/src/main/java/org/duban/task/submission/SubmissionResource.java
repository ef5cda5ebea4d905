package org.duban.task.submission;

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
import org.duban.task.approval.Approval;
import org.duban.task.task.Task;
import org.duban.task.task.TaskAnswers;
import org.duban.task.task.TaskView;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The final report on a task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class SubmissionResource {
    private final SubmittingTasks submitting;
    private final AnsweringSubmissions answering;
    private final Tasks tasks;
    private final TaskAnswers answers;

    SubmissionResource(SubmittingTasks submitting, AnsweringSubmissions answering, Tasks tasks, TaskAnswers answers) {
        this.submitting = submitting;
        this.answering = answering;
        this.tasks = tasks;
        this.answers = answers;
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(Roles.OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "submitTask", summary = "Say that a task is done, as the lead's officer")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewSubmission body) {
        return answers.ok(submitting.submit(id, ifMatch, body));
    }

    @GET
    @Path("{id}/submission")
    @RolesAllowed("**")
    @Operation(operationId = "getSubmission", summary = "The newest final report on a task")
    @APIResponseSchema(
            value = SubmissionView.class,
            responseCode = "200",
            responseDescription = "The report, with the task's ETag")
    public Response get(@PathParam("id") UUID id) {
        Task task = tasks.known(id);
        Submission submission = Submission.newest(id).orElseThrow(Problem::notFound);
        return answers.ok(task, SubmissionView.of(submission));
    }

    @POST
    @Path("{id}/submission/approval")
    @RolesAllowed(Roles.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerSubmission",
            summary = "Let the final report go or hold it back, as the lead's head")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response answer(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Approval body) {
        return answers.ok(answering.answer(id, ifMatch, body));
    }
}
