package org.duban.task.extension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.duban.runtime.web.Problem;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All requests for more time, and the decisions on them. */
@Endpoint
@Path("/api/v1/extension-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extensions")
public class ExtensionRequestResource {
    private final DecidingOnExtensions deciding;
    private final FindingExtensions finding;
    private final Tasks tasks;

    ExtensionRequestResource(DecidingOnExtensions deciding, FindingExtensions finding, Tasks tasks) {
        this.deciding = deciding;
        this.finding = finding;
        this.tasks = tasks;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listExtensionRequests",
            summary = "The requests for more time on the tasks that the caller may know of",
            description = "Those that should be decided soonest come first.")
    @APIResponse(responseCode = "200", description = "A page of requests")
    public Page<ExtensionRequestView> list(
            @QueryParam("state") ExtensionState state,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return finding.inState(state, limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getExtensionRequest", summary = "One request for more time")
    @APIResponseSchema(
            value = ExtensionRequestView.class,
            responseCode = "200",
            responseDescription = "The request, with the task's ETag")
    public Response get(@PathParam("id") UUID id) {
        ExtensionRequest request = found(id);
        return new Shown(request, tasks.known(request.taskId)).with(Response.ok());
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideOnExtension",
            summary = "Grant more time or refuse it",
            description = "If-Match names the version of the task. What is granted moves its deadline and leaves its"
                    + " first one to be seen.")
    @APIResponseSchema(
            value = ExtensionRequestView.class,
            responseCode = "200",
            responseDescription = "The request as it is now, with the task's ETag")
    public Response decide(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ExtensionDecision body) {
        return deciding.decide(found(id), ifMatch, body).with(Response.ok());
    }

    private static ExtensionRequest found(UUID id) {
        return ExtensionRequest.<ExtensionRequest>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
