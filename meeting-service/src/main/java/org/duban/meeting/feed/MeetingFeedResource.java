package org.duban.meeting.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.runtime.feed.FeedAddress;
import org.duban.runtime.feed.FeedToken;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own feeds. Who may not read meetings can't make one, for it shows what its maker may read. */
@Endpoint
@Path("/api/v1/meeting-feeds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(May.READ_MEETINGS)
@Tag(name = "Meeting calendars")
public class MeetingFeedResource {
    private static final String CALENDARS = "api/v1/meeting-calendars";

    private final MakingFeed making;
    private final Callers callers;
    private final CityClock clock;
    private final Paging paging;

    MeetingFeedResource(MakingFeed making, Callers callers, CityClock clock, Paging paging) {
        this.making = making;
        this.callers = callers;
        this.clock = clock;
        this.paging = paging;
    }

    @POST
    @Operation(operationId = "makeMeetingFeed", summary = "Make a calendar that calendar programs can subscribe to")
    @APIResponse(
            responseCode = "201",
            description = "The feed with its address, which is shown this once",
            content = @Content(schema = @Schema(implementation = MadeMeetingFeed.class)))
    public Response make(NewMeetingFeed asked, @Context UriInfo here, @Context HttpHeaders headers) {
        FeedToken token = FeedToken.draw();
        MeetingFeed feed = making.make(asked, token);
        return Response.created(URI.create("/api/v1/meeting-feeds/" + feed.id()))
                .tag(Preconditions.tag(feed.version()))
                .entity(new MadeMeetingFeed(feed.id(), FeedAddress.of(CALENDARS, token, here, headers)))
                .build();
    }

    @GET
    @Operation(operationId = "listMeetingFeeds", summary = "The caller's calendar feeds, newest first")
    @APIResponse(responseCode = "200", description = "A page of feeds")
    public Page<MeetingFeedView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        PageRequest page = paging.asked("meeting-feeds", limit, cursor);
        return MeetingFeed.FEEDS.page(callers.current().username(), page, MeetingFeed::view);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMeetingFeed", summary = "One of the caller's calendar feeds")
    @APIResponseSchema(MeetingFeedView.class)
    public Response get(@PathParam("id") UUID id) {
        MeetingFeed feed = MeetingFeed.FEEDS.own(callers.current().username(), id);
        return Response.ok(feed.view()).tag(Preconditions.tag(feed.version())).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeMeetingFeed", summary = "Close one of the caller's calendar feeds for good")
    @APIResponse(responseCode = "204", description = "Its address opens nothing any more")
    public Response revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        MeetingFeed.FEEDS.own(callers.current().username(), id).revoke(ifMatch, clock.now());
        return Response.noContent().build();
    }
}
