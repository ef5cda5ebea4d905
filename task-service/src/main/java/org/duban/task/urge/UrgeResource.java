package org.duban.task.urge;

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
import org.duban.task.numbering.Numbers;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The slips by which a department was urged. */
@Endpoint
@Path("/api/v1/tasks/{id}/urges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class UrgeResource {
    private final UrgingDepartments urging;
    private final Tasks tasks;
    private final Paging paging;

    UrgeResource(UrgingDepartments urging, Tasks tasks, Paging paging) {
        this.urging = urging;
        this.tasks = tasks;
        this.paging = paging;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listUrges", summary = "The slips of a task, newest first")
    @APIResponse(responseCode = "200", description = "A page of slips")
    public Page<UrgeView> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        tasks.known(id);
        PageRequest page = paging.asked("urges of " + id, limit, cursor);
        UUID before = page.continues() ? UUID.fromString(page.after().get(0)) : null;
        return page.page(Urge.of(id, before, page.rowsToRead()), urge -> List.of(urge.id.toString()), Urge::view);
    }

    @POST
    @Endpoint(together = Numbers.DRAWN_TOGETHER)
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "urgeTask", summary = "Urge the departments of a task, with a numbered slip")
    @APIResponseSchema(value = UrgeView.class, responseCode = "201", responseDescription = "The slip")
    public Response urge(@PathParam("id") UUID id, NewUrge body) {
        return Response.status(Response.Status.CREATED)
                .entity(urging.urge(id, body).view())
                .build();
    }
}
