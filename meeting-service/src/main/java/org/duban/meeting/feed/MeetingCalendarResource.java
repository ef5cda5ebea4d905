package org.duban.meeting.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.duban.runtime.feed.CalendarAnswer;
import org.duban.runtime.feed.FeedToken;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.time.CityClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calendar programs send no bearer token: the one in the address is the right to read. */
@Endpoint
@Path("/api/v1/meeting-calendars")
@PermitAll
@Tag(name = "Meeting calendars")
public class MeetingCalendarResource {
    private final CalendarEntries entries;
    private final CityClock clock;

    MeetingCalendarResource(CalendarEntries entries, CityClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @GET
    @Path("{token:[A-Za-z0-9_-]+}.ics")
    @Produces(CalendarAnswer.TYPE)
    @SecurityRequirements
    @Operation(
            operationId = "getMeetingCalendar",
            summary = "Meetings of the last year and all to come, as all-day events")
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar document (RFC 5545) with an ETag",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…\r\nEND:VCALENDAR\r\n"))
    @APIResponse(responseCode = "304", description = "It is as If-None-Match says")
    public Response get(@PathParam("token") String token, @Context Request request) {
        MeetingFeed feed = MeetingFeed.FEEDS.opened(new FeedToken(token));
        String name = Optional.ofNullable(feed.title()).orElse("Duban");
        String calendar = MeetingCalendar.of(
                name,
                clock.zone(),
                entries.of(feed.body() == null ? null : feed.body().id()));
        return CalendarAnswer.of(calendar, request);
    }
}
