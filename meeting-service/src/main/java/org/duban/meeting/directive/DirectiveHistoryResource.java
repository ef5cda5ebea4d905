package org.duban.meeting.directive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/directives/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directives")
public class DirectiveHistoryResource {
    private final Directives directives;
    private final Paging paging;

    DirectiveHistoryResource(Directives directives, Paging paging) {
        this.directives = directives;
        this.paging = paging;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "getDirectiveHistory", summary = "All that happened to a directive, in order")
    @APIResponse(responseCode = "200", description = "A page of lines")
    public Page<DirectiveFactView> history(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        directives.get(id);
        PageRequest page = paging.asked("history of " + id, limit, cursor);
        return page.page(DirectiveFact.page(id, page), fact -> List.of(fact.id().toString()), DirectiveFact::view);
    }
}
