package org.duban.meeting.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(May.ISSUE_DECISIONS)
@Tag(name = "Decisions")
public class DecisionMovesResource {
    private final MovingDecision moving;
    private final AmendingDecision amending;
    private final RevokingDecision revoking;

    DecisionMovesResource(MovingDecision moving, AmendingDecision amending, RevokingDecision revoking) {
        this.moving = moving;
        this.amending = amending;
        this.revoking = revoking;
    }

    @POST
    @Path("{id}/issue")
    @Operation(operationId = "issueDecision", summary = "Issue a decision; it becomes a task")
    @APIResponseSchema(DecisionView.class)
    public Response issue(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return moving.issue(id, ifMatch);
    }

    @POST
    @Path("{id}/amendment")
    @Operation(operationId = "amendDecision", summary = "Give an issued decision another lead, deadline or text")
    @APIResponseSchema(DecisionView.class)
    public Response amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AmendingDecision.Amendment amendment) {
        return moving.move(id, ifMatch, (decision, meeting) -> amending.amend(decision, meeting, amendment));
    }

    @POST
    @Path("{id}/revocation")
    @Operation(
            operationId = "revokeDecision",
            summary = "Take a decision back",
            description = "The task of an issued decision is cancelled. A draft is withdrawn, and nobody is told.")
    @APIResponseSchema(DecisionView.class)
    public Response revoke(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, RevokingDecision.Revocation revocation) {
        return moving.moveWithMeeting(
                id, ifMatch, (decision, meeting) -> revoking.revoke(decision, meeting, revocation));
    }
}
