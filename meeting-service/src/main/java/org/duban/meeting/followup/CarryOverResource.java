package org.duban.meeting.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/agenda-items/carry-over")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class CarryOverResource {
    private final Meetings meetings;
    private final CarryingOverDecisions carrying;

    CarryOverResource(Meetings meetings, CarryingOverDecisions carrying) {
        this.meetings = meetings;
        this.carrying = carrying;
    }

    @POST
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(
            operationId = "carryOver",
            summary = "Put open decisions of earlier meetings on the agenda, to be reported on",
            description = "All that the follow-up lists, or those named. One that stands there already stays as it is.")
    @APIResponseSchema(CarriedOver.class)
    public Response carryOver(@PathParam("id") UUID meeting, CarryOver asked) {
        return Response.ok(carrying.carry(meetings.locked(meeting), asked == null ? CarryOver.ALL : asked))
                .build();
    }
}
