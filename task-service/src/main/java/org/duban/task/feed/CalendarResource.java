package org.duban.task.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.duban.runtime.feed.CalendarAnswer;
import org.duban.runtime.feed.FeedAddress;
import org.duban.runtime.feed.FeedToken;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendar programs send no bearer token: the one in the address is the right to read. */
@Endpoint
@Path("/api/v1/calendars")
@PermitAll
@Tag(name = "Calendars")
public class CalendarResource {
    private final WritingCalendar writing;

    CalendarResource(WritingCalendar writing) {
        this.writing = writing;
    }

    @GET
    @Path("{token:[A-Za-z0-9_-]+}.ics")
    @Produces(CalendarAnswer.TYPE)
    @SecurityRequirements
    @Operation(
            operationId = "getCalendar",
            summary = "Deadlines of open tasks, and of those that ended in the last 90 days, as all-day events",
            description =
                    "A department's calendar shows what it leads, and what it has part in on the day of its own part,"
                            + " where that has one. At most 4000 open and 1000 ended ones, those nearest to today.")
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar document (RFC 5545) with an ETag",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…\r\nEND:VCALENDAR\r\n"))
    @APIResponse(responseCode = "304", description = "It is as If-None-Match says")
    public Response get(@PathParam("token") String token, @Context Request request, @Context HttpHeaders headers) {
        CalendarFeed feed = CalendarFeed.FEEDS.opened(new FeedToken(token));
        return CalendarAnswer.of(writing.of(feed, FeedAddress.site(headers)), request);
    }
}
