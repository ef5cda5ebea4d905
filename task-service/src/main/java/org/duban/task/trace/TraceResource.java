package org.duban.task.trace;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.ProblemWriter;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trace of a task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TraceResource {
    private final Tasks tasks;
    private final Tracing tracing;
    private final HttpHeaders headers;

    TraceResource(Tasks tasks, Tracing tracing, @Context HttpHeaders headers) {
        this.tasks = tasks;
        this.tracing = tracing;
        this.headers = headers;
    }

    @GET
    @Path("{id}/trace")
    @RolesAllowed("**")
    @Operation(
            operationId = "getTrace",
            summary = "From the sentence to the last receipt: decision, task, every move, reminder, slip and receipt")
    @APIResponse(responseCode = "200", description = "The whole trace, in order")
    public Trace trace(@PathParam("id") UUID id) {
        return tracing.of(tasks.known(id), ProblemWriter.language(headers));
    }
}
