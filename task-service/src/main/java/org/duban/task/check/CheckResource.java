package org.duban.task.check;

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
import java.util.List;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.task.task.TaskLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The inference checks of a rectification. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectification")
public class CheckResource {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final RaisingChecks raising;
    private final ListingChecks listing;
    private final Paging paging;

    CheckResource(RaisingChecks raising, ListingChecks listing, Paging paging) {
        this.raising = raising;
        this.listing = listing;
        this.paging = paging;
    }

    @POST
    @Path("{id}/inference-checks")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "raiseInferenceChecks",
            summary = "Have other departments look for the same problem; a rectification can't close before they have")
    @APIResponseSchema(
            value = RaisedChecks.class,
            responseCode = "201",
            responseDescription = "The tasks that were made")
    public Response raise(@PathParam("id") UUID id, NewChecks body) {
        List<TaskLine> lines = listing.lines(raising.raise(id, body));
        return Response.status(Response.Status.CREATED)
                .entity(new RaisedChecks(lines))
                .build();
    }

    @GET
    @Path("{id}/inference-checks")
    @RolesAllowed("**")
    @Operation(
            operationId = "listInferenceChecks",
            summary = "The checks that a rectification raised, those that the caller may know of")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    public Page<TaskLine> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        PageRequest page = paging.asked("inference checks of " + id, limit, cursor);
        UUID after = page.continues() ? UUID.fromString(page.after().get(0)) : BEFORE_ALL;
        List<TaskLine> lines = listing.list(id, after, page.rowsToRead());
        return page.page(lines, line -> List.of(line.id().toString()), line -> line);
    }
}
