package org.duban.meeting.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class MeetingDecisionsResource {
    private final Meetings meetings;
    private final Decisions decisions;
    private final AddingDecision adding;
    private final DecisionViews views;
    private final Paging paging;

    MeetingDecisionsResource(
            Meetings meetings, Decisions decisions, AddingDecision adding, DecisionViews views, Paging paging) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.adding = adding;
        this.views = views;
        this.paging = paging;
    }

    @GET
    @RolesAllowed(May.READ_DECISIONS)
    @Operation(
            operationId = "listDecisions",
            summary = "A meeting's decisions, in the order of their making",
            description = "Departments see the issued ones that they lead or help with.")
    @APIResponse(responseCode = "200", description = "A page of decisions")
    public Page<DecisionView> list(
            @PathParam("id") UUID meeting,
            @BeanParam DecisionFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        decisions.requireSight(meetings.get(meeting));
        PageRequest page = paging.asked("decisions " + meeting + filter, limit, cursor);
        List<Decision> rows = decisions.page(meeting, filter, page);
        return page.page(rows, decision -> List.of(decision.id().toString()), views.of(rows));
    }

    @POST
    @RolesAllowed(May.DRAFT_DECISIONS)
    @Operation(operationId = "addDecision", summary = "Draft a decision by hand")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response add(@PathParam("id") UUID meeting, NewDecision asked) {
        Decision decision = adding.add(meetings.toAddTo(meeting), asked);
        return views.answer(Response.created(URI.create("/api/v1/decisions/" + decision.id())), decision);
    }
}
