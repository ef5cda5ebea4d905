package org.duban.meeting.closing;

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
import org.duban.meeting.meeting.MeetingAnswer;
import org.duban.meeting.meeting.MeetingView;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/closing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class ClosingResource {
    private final Meetings meetings;
    private final ClosingMeeting closing;

    ClosingResource(Meetings meetings, ClosingMeeting closing) {
        this.meetings = meetings;
        this.closing = closing;
    }

    @POST
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(
            operationId = "closeMeeting",
            summary = "Close a published meeting in which nothing is open",
            description = "One that decided something closes by itself once all of it is fulfilled or revoked, and is"
                    + " PUBLISHED again when one of its tasks is reopened. While something is open the answer is a 409"
                    + " whose member open names proposals, drafts and decisions.")
    @APIResponseSchema(MeetingView.class)
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return MeetingAnswer.of(closing.close(meetings.toChange(id, ifMatch)));
    }
}
