package org.duban.meeting.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.meeting.MeetingAnswer;
import org.duban.meeting.meeting.MeetingView;
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
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class PublicationResource {
    private final Meetings meetings;
    private final PublishingMeeting publishing;
    private final AmendingMeeting amending;
    private final Paging paging;

    PublicationResource(Meetings meetings, PublishingMeeting publishing, AmendingMeeting amending, Paging paging) {
        this.meetings = meetings;
        this.publishing = publishing;
        this.amending = amending;
        this.paging = paging;
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(operationId = "publishMeeting", summary = "Publish a held meeting; its header and agenda freeze")
    @APIResponse(
            responseCode = "200",
            description = "The meeting, with its ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return MeetingAnswer.of(publishing.publish(meetings.toChange(id, ifMatch)));
    }

    @POST
    @Path("{id}/amendment")
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(
            operationId = "amendMeeting",
            summary = "Change the header or the agenda of a published meeting",
            description = "What was published before stays, see its editions.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting, with its ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MeetingView.class)))
    public Response amend(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Amendment amendment) {
        return MeetingAnswer.of(amending.amend(meetings.toChange(id, ifMatch), amendment));
    }

    @GET
    @Path("{id}/editions")
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "listEditions", summary = "What was published of a meeting, oldest first")
    @APIResponse(responseCode = "200", description = "A page of editions; none before it is published")
    public Page<EditionView> editions(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        meetings.get(id);
        PageRequest page = paging.asked("editions " + id, limit, cursor);
        int after = page.continues() ? Integer.parseInt(page.after().get(0)) : 0;
        return page.page(
                Edition.after(after, id, page.rowsToRead()),
                edition -> List.of(Integer.toString(edition.edition())),
                Edition::view);
    }
}
