package org.duban.task.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.time.CityClock;
import org.duban.task.task.Act;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Progress reports on a task. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class ProgressResource {
    private final ReportingProgress reporting;
    private final Callers callers;
    private final CityClock clock;

    ProgressResource(ReportingProgress reporting, Callers callers, CityClock clock) {
        this.reporting = reporting;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Path("{id}/progress-reports")
    @RolesAllowed({Roles.OFFICER, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportProgress",
            summary = "Report progress: the lead on the whole, a co-department on its part")
    @APIResponseSchema(value = ReportView.class, responseCode = "201", responseDescription = "The report")
    public Response report(@PathParam("id") UUID id, NewReport body) {
        String reason = body == null ? null : body.reason();
        ReportView view = reporting.report(id, body, Act.of(callers.current(), reason, clock));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
