package org.duban.meeting.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.time.CityClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/follow-up")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class FollowUpResource {
    private final Meetings meetings;
    private final FindingOpenDecisions finding;
    private final Paging paging;
    private final CityClock clock;

    FollowUpResource(Meetings meetings, FindingOpenDecisions finding, Paging paging, CityClock clock) {
        this.meetings = meetings;
        this.finding = finding;
        this.paging = paging;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(
            operationId = "followUp",
            summary = "How far the body's earlier decisions are that are still open",
            description = "Of the meetings of the same body before this one: overdue ones first, then by deadline.")
    @APIResponse(responseCode = "200", description = "A page of open decisions")
    public Page<OpenDecision> list(
            @PathParam("id") UUID meeting,
            @BeanParam FollowUpFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        meetings.get(meeting);
        PageRequest page = paging.asked("follow-up " + meeting + filter, limit, cursor);
        FindingOpenDecisions.Place place = place(page);
        List<OpenDecision> rows = finding.before(meeting, filter, place, page.rowsToRead());
        return page.page(rows, row -> keys(place.day(), row), row -> row);
    }

    /** At midnight what is overdue changes, and with it the order; a list that was begun goes on as it was. */
    private FindingOpenDecisions.Place place(PageRequest page) {
        List<String> after = page.after();
        return page.continues()
                ? new FindingOpenDecisions.Place(LocalDate.parse(after.get(0)), after.subList(1, after.size()))
                : new FindingOpenDecisions.Place(clock.today(), List.of());
    }

    private static List<String> keys(LocalDate day, OpenDecision row) {
        return List.of(
                day.toString(),
                Boolean.toString(row.overdue()),
                row.deadline() == null ? "infinity" : row.deadline().toString(),
                row.decisionId().toString());
    }
}
