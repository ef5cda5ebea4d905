package org.duban.meeting.fulfilment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/fulfilment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class MeetingFulfilmentResource {
    private final Meetings meetings;
    private final CountingFulfilment counting;

    MeetingFulfilmentResource(Meetings meetings, CountingFulfilment counting) {
        this.meetings = meetings;
        this.counting = counting;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "getMeetingFulfilment", summary = "How far a meeting's decisions are today, in numbers")
    @APIResponse(responseCode = "200", description = "The numbers")
    public MeetingFulfilment get(@PathParam("id") UUID meeting) {
        return counting.of(meetings.get(meeting).id());
    }
}
