package org.duban.meeting.decision;

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
@Path("/api/v1/decisions/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionVersionsResource {
    private final Decisions decisions;
    private final Paging paging;

    DecisionVersionsResource(Decisions decisions, Paging paging) {
        this.decisions = decisions;
        this.paging = paging;
    }

    @GET
    @RolesAllowed(May.READ_DECISIONS)
    @Operation(
            operationId = "listDecisionVersions",
            summary = "What a decision asked for, from its issue on, amendment by amendment",
            description = "A draft has no versions yet.")
    @APIResponse(responseCode = "200", description = "A page of versions")
    public Page<DecisionVersion> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        Decision decision = decisions.get(id);
        PageRequest page = paging.asked("versions " + id, limit, cursor);
        int after = page.continues() ? Integer.parseInt(page.after().get(0)) : 0;
        List<DecisionVersion> rows = DecisionVersions.of(decision).stream()
                .filter(version -> version.number() > after)
                .limit(page.rowsToRead())
                .toList();
        return page.page(rows, version -> List.of(Integer.toString(version.number())), version -> version);
    }
}
