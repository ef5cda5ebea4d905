package org.duban.meeting.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.MergePatch;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class MeetingResource {
    private final Meetings meetings;
    private final RecordingMeeting recording;
    private final ChangingHeader changing;
    private final Paging paging;

    MeetingResource(Meetings meetings, RecordingMeeting recording, ChangingHeader changing, Paging paging) {
        this.meetings = meetings;
        this.recording = recording;
        this.changing = changing;
        this.paging = paging;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "listMeetings", summary = "Meetings, newest first")
    @APIResponse(responseCode = "200", description = "A page of meetings")
    public Page<MeetingView> list(
            @BeanParam MeetingFilter filter, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        PageRequest page = paging.asked("meetings " + filter, limit, cursor);
        return page.page(
                meetings.page(filter, page),
                meeting -> List.of(meeting.heldOn().toString(), meeting.id().toString()),
                MeetingView::of);
    }

    @POST
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(operationId = "recordMeeting", summary = "Record a meeting")
    @APIResponse(
            responseCode = "201",
            description = "The meeting: HELD if its day is today or past, else SCHEDULED",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    public Response record(MeetingHeader header) {
        Meeting meeting = recording.record(header);
        return Response.created(URI.create("/api/v1/meetings/" + meeting.id()))
                .tag(Preconditions.tag(meeting.version()))
                .entity(MeetingView.of(meeting))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "getMeeting", summary = "One meeting")
    @APIResponse(
            responseCode = "200",
            description = "The meeting, with its ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    public Response get(@PathParam("id") UUID id) {
        return MeetingAnswer.of(meetings.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(operationId = "changeMeeting", summary = "Correct the header of a meeting that is not published yet")
    @APIResponse(
            responseCode = "200",
            description = "The meeting, with its ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            description =
                                                                    "Fields of MeetingRecord; null takes a value away"),
                                            example = "{\"chair\": \"林岚\", \"location\": null}"))
                    ObjectNode change) {
        return MeetingAnswer.of(changing.change(meetings.toChange(id, ifMatch), change));
    }
}
