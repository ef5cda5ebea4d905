package org.duban.task.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.ProblemWriter;
import org.duban.task.clock.Timetables;

/** Shows a task to the caller, with its ETag. */
@ApplicationScoped
public class TaskAnswers {
    /** What the interface description says of such an answer. */
    public static final String AS_IT_IS_NOW = "The task as it is now, with its ETag";

    private final Callers callers;
    private final CityClock clock;
    private final Timetables timetables;
    private final HttpHeaders headers;

    TaskAnswers(Callers callers, CityClock clock, Timetables timetables, @Context HttpHeaders headers) {
        this.callers = callers;
        this.clock = clock;
        this.timetables = timetables;
        this.headers = headers;
    }

    /** The task as it is after all that was done in this transaction. */
    public Response ok(Task task) {
        return with(Response.ok(), task);
    }

    /** The same for a task that was just made. */
    public Response created(Task task) {
        // As text: a URI would be completed with this service's own address, which callers need not know.
        return with(Response.status(Response.Status.CREATED).header("Location", "/api/v1/tasks/" + task.id()), task);
    }

    /** Something that stands under the task and changes with it, with the task's ETag. */
    public Response ok(Task task, Object shown) {
        Task.flush();
        return Response.ok(shown).tag(Preconditions.tag(task.version())).build();
    }

    private Response with(Response.ResponseBuilder answer, Task task) {
        Task.flush();
        Actions actions = Actions.of(callers.current(), task, clock.today());
        boolean provisional = timetables.of(task.clock()).provisional(task.schedule());
        TaskView view = TaskView.of(task, clock.today(), provisional, actions, ProblemWriter.language(headers));
        return answer.entity(view).tag(Preconditions.tag(task.version())).build();
    }
}
