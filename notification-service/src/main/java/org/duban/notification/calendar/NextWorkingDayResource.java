package org.duban.notification.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.time.WorkingCalendar;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts working days for whoever needs a date. */
@Path("/api/v1/working-calendar/next")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.OFFICER, Roles.HEAD, Roles.LEADER, Roles.AUDITOR, Roles.SYSTEM})
@Tag(name = "working calendar")
public class NextWorkingDayResource {
    private static final int MOST_DAYS = 366;
    private final WorkingDays workingDays;
    private final CityClock clock;

    NextWorkingDayResource(WorkingDays workingDays, CityClock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "nextWorkingDay", summary = "The day so many working days on")
    @APIResponse(responseCode = "200", description = "The day, and whether it may still move")
    public NextWorkingDay next(
            @Parameter(description = "today where left out", schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "1 where left out",
                            schema = @Schema(implementation = Integer.class, minimum = "-366", maximum = "366"))
                    @QueryParam("days")
                    String days) {
        LocalDate start = from == null ? clock.today() : date(from);
        int count = days == null ? 1 : count(days);
        WorkingCalendar calendar = workingDays.current().calendar();
        LocalDate end = count == 0 ? calendar.onOrAfter(start) : calendar.plus(start, count);
        return new NextWorkingDay(start, count, end, provisional(calendar, start, end));
    }

    private static boolean provisional(WorkingCalendar calendar, LocalDate one, LocalDate other) {
        int first = Math.min(one.getYear(), other.getYear());
        int last = Math.max(one.getYear(), other.getYear());
        return IntStream.rangeClosed(first, last).anyMatch(calendar::provisional);
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 2000 && date.getYear() <= 2100) {
                return date;
            }
        } catch (DateTimeException e) {
            // answered below, as one that is out of range
        }
        throw Problem.malformed(new Text(
                "from must be a day from 2000 to 2100, such as 2026-09-30.",
                "from 应为 2000 至 2100 年间的日期，如 2026-09-30。"));
    }

    private static int count(String text) {
        try {
            int count = Integer.parseInt(text);
            if (Math.abs(count) <= MOST_DAYS) {
                return count;
            }
        } catch (NumberFormatException e) {
            // answered below, as one that is out of range
        }
        throw Problem.malformed(
                Text.of("days must be a whole number from -%1$d to %1$d.", "days 应为 -%1$d 到 %1$d 的整数。", MOST_DAYS));
    }
}
