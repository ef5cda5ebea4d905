package org.duban.meeting.meeting;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(May.KEEP_THE_RECORD)
@Tag(name = "Meetings")
public class MeetingMovesResource {
    private final Meetings meetings;
    private final HoldingMeeting holding;

    MeetingMovesResource(Meetings meetings, HoldingMeeting holding) {
        this.meetings = meetings;
        this.holding = holding;
    }

    @POST
    @Path("{id}/holding")
    @Operation(operationId = "holdMeeting", summary = "Say that a scheduled meeting took place")
    @APIResponse(
            responseCode = "200",
            description = "The meeting, with its ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    public Response hold(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, HoldingMeeting.Holding held) {
        return MeetingAnswer.of(holding.hold(meetings.toChange(id, ifMatch), held));
    }
}
