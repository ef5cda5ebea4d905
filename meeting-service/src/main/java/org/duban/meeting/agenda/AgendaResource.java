package org.duban.meeting.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/agenda-items")
@Tag(name = "Meetings")
public class AgendaResource {
    private final Meetings meetings;
    private final Paging paging;

    AgendaResource(Meetings meetings, Paging paging) {
        this.meetings = meetings;
        this.paging = paging;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "listAgendaItems", summary = "What a meeting dealt with, in its order")
    @APIResponse(responseCode = "200", description = "A page of agenda items")
    public Page<AgendaItemView> list(
            @PathParam("id") UUID meeting, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        Integer version = meetings.get(meeting).minutesVersion();
        PageRequest page = paging.asked("agenda-items " + meeting + " " + version, limit, cursor);
        int after = page.continues() ? Integer.parseInt(page.after().get(0)) : -1;
        List<AgendaItem> rows = AgendaItem.after(after, meeting, version, page.rowsToRead());
        return page.page(rows, item -> List.of(Integer.toString(item.position())), AgendaItem::view);
    }
}
