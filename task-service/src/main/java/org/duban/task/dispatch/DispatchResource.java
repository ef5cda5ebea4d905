package org.duban.task.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.time.CityClock;
import org.duban.task.numbering.Numbers;
import org.duban.task.task.Act;
import org.duban.task.task.TaskAnswers;
import org.duban.task.task.TaskView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New tasks from the supervision office and other systems. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class DispatchResource {
    private final DispatchingTasks dispatching;
    private final TaskAnswers answers;
    private final Callers callers;
    private final CityClock clock;

    DispatchResource(DispatchingTasks dispatching, TaskAnswers answers, Callers callers, CityClock clock) {
        this.dispatching = dispatching;
        this.answers = answers;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Endpoint(together = Numbers.DRAWN_TOGETHER)
    @RolesAllowed({Roles.SUPERVISOR, Roles.SYSTEM})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createTask", summary = "Issue a task with no meeting behind it")
    @APIResponseSchema(
            value = TaskView.class,
            responseCode = "201",
            responseDescription = "The task, with its number and ETag")
    public Response create(NewTask body) {
        return answers.created(dispatching.dispatch(body, Act.of(callers.current(), null, clock)));
    }
}
