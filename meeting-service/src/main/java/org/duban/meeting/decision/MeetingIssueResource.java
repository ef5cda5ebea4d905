package org.duban.meeting.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/issue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class MeetingIssueResource {
    private final Meetings meetings;
    private final IssuingMeeting issuing;

    MeetingIssueResource(Meetings meetings, IssuingMeeting issuing) {
        this.meetings = meetings;
        this.issuing = issuing;
    }

    @POST
    @RolesAllowed(May.ISSUE_DECISIONS)
    @Operation(
            operationId = "issueMeeting",
            summary = "Issue every draft of a meeting; one answer for each",
            description = "A draft that lacks something stays a draft and its answer says what.")
    @APIResponseSchema(IssuingMeeting.Answer.class)
    public Response issue(
            @PathParam("id") UUID meeting, @HeaderParam("If-Match") String ifMatch, @Context HttpHeaders headers) {
        IssuingMeeting.Answer answer =
                issuing.issue(meetings.toChange(meeting, ifMatch), ProblemWriter.language(headers));
        return Response.ok(answer).build();
    }
}
