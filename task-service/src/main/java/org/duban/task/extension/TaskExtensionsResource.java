package org.duban.task.extension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The requests of one task for more time. */
@Endpoint
@Path("/api/v1/tasks/{id}/extension-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extensions")
public class TaskExtensionsResource {
    private final AskingForExtensions asking;
    private final FindingExtensions finding;
    private final Tasks tasks;

    TaskExtensionsResource(AskingForExtensions asking, FindingExtensions finding, Tasks tasks) {
        this.asking = asking;
        this.finding = finding;
        this.tasks = tasks;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listTaskExtensionRequests", summary = "A task's requests for more time, newest first")
    @APIResponse(responseCode = "200", description = "A page of requests")
    public Page<ExtensionRequestView> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return finding.of(tasks.known(id), limit, cursor);
    }

    @POST
    @RolesAllowed(Roles.HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestExtension",
            summary = "Ask for more time, as the lead's head, before the deadline",
            description = "At most two are granted a round, together at most as long as the round was at first.")
    @APIResponseSchema(
            value = ExtensionRequestView.class,
            responseCode = "201",
            responseDescription = "The request, with the task's ETag")
    public Response ask(@PathParam("id") UUID id, NewExtensionRequest body) {
        Shown asked = asking.ask(id, body);
        return asked.with(Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/extension-requests/" + asked.request().id));
    }
}
