package org.duban.notification.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Preconditions;
import org.duban.runtime.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statutory holidays and make-up working days, year by year. */
@Path("/api/v1/working-calendar/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@Tag(name = "working calendar")
public class WorkingCalendarResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private final PublishingCalendar publishing;
    private final Checks checks;
    private final Callers callers;

    WorkingCalendarResource(PublishingCalendar publishing, Checks checks, Callers callers) {
        this.publishing = publishing;
        this.checks = checks;
        this.callers = callers;
    }

    /** A year that was never published counts Monday to Friday, is provisional, and has the tag of version 0. */
    @GET
    @RolesAllowed({
        Roles.SECRETARY,
        Roles.SUPERVISOR,
        Roles.OFFICER,
        Roles.HEAD,
        Roles.LEADER,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Operation(operationId = "getWorkingCalendar", summary = "The working calendar of a year")
    @APIResponse(
            responseCode = "200",
            description = "The days that depart from Monday to Friday",
            content = @Content(schema = @Schema(implementation = WorkingYear.class)))
    public Response read(@PathParam("year") int year) {
        requireYear(year);
        CalendarYear known = CalendarYear.findById(year);
        return known == null ? answer(WorkingYear.neverPublished(year), 0) : answer(known.view(), known.sequence());
    }

    /** Publishing what is there already changes nothing and tells nobody. */
    @PUT
    @RolesAllowed({Roles.SUPERVISOR, Roles.SYSTEM})
    @Operation(operationId = "putWorkingCalendar", summary = "Publish the working calendar of a year")
    @APIResponse(
            responseCode = "200",
            description = "The calendar now in force; open reminders are planned anew",
            content = @Content(schema = @Schema(implementation = WorkingYear.class)))
    public Response publish(@PathParam("year") int year, @HeaderParam("If-Match") String ifMatch, WorkingYear content) {
        requireYear(year);
        CalendarYear known = publishing.locked(year).orElseGet(() -> new CalendarYear(year));
        Preconditions.require(ifMatch, known.sequence());
        checks.valid(content);
        YearChecks.require(year, content);
        publishing.publish(known, content, callers.current().username());
        return answer(known.view(), known.sequence());
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.notFound();
        }
    }

    private static Response answer(WorkingYear year, long version) {
        return Response.ok(year).tag(Preconditions.tag(version)).build();
    }
}
