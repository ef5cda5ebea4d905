package org.duban.task.feed;

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
import org.duban.runtime.feed.FeedAddress;
import org.duban.runtime.feed.FeedToken;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own feeds. */
@Endpoint
@Path("/api/v1/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("**")
@Tag(name = "Calendars")
public class CalendarFeedResource {
    private static final String CALENDARS = "api/v1/calendars";

    private final MakingCalendarFeed making;
    private final Callers callers;
    private final CityClock clock;
    private final Paging paging;

    CalendarFeedResource(MakingCalendarFeed making, Callers callers, CityClock clock, Paging paging) {
        this.making = making;
        this.callers = callers;
        this.clock = clock;
        this.paging = paging;
    }

    @POST
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Make a calendar of deadlines that calendar programs can subscribe to",
            description =
                    "Of one department, or of the whole city; a department's people make one of their own department,"
                            + " another's is a 404. It is written in the language that Accept-Language asks for here.")
    @APIResponse(
            responseCode = "201",
            description = "The feed with its address, which is shown this once",
            content = @Content(schema = @Schema(implementation = MadeCalendarFeed.class)))
    public Response make(NewCalendarFeed asked, @Context UriInfo here, @Context HttpHeaders headers) {
        FeedToken token = FeedToken.draw();
        CalendarFeed feed = making.make(asked, token, ProblemWriter.language(headers));
        return Response.created(URI.create("/api/v1/calendar-feeds/" + feed.id()))
                .tag(Preconditions.tag(feed.version()))
                .entity(feed.made(FeedAddress.of(CALENDARS, token, here, headers)))
                .build();
    }

    @GET
    @Operation(operationId = "listCalendarFeeds", summary = "The caller's calendar feeds, newest first")
    @APIResponse(responseCode = "200", description = "A page of feeds")
    public Page<CalendarFeedView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return CalendarFeed.FEEDS.page(
                callers.current().username(), paging.asked("calendar-feeds", limit, cursor), CalendarFeed::view);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCalendarFeed", summary = "One of the caller's calendar feeds")
    @APIResponseSchema(CalendarFeedView.class)
    public Response get(@PathParam("id") UUID id) {
        CalendarFeed feed = CalendarFeed.FEEDS.own(callers.current().username(), id);
        return Response.ok(feed.view()).tag(Preconditions.tag(feed.version())).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeCalendarFeed", summary = "Close one of the caller's calendar feeds for good")
    @APIResponse(responseCode = "204", description = "Its address opens nothing any more")
    public Response revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        CalendarFeed.FEEDS.own(callers.current().username(), id).revoke(ifMatch, clock.now());
        return Response.noContent().build();
    }
}
