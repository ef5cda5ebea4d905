package org.duban.meeting.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class AgendaResource {
    private final Meetings meetings;
    private final WritingAgenda writing;
    private final Paging paging;

    AgendaResource(Meetings meetings, WritingAgenda writing, Paging paging) {
        this.meetings = meetings;
        this.writing = writing;
        this.paging = paging;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "listAgendaItems", summary = "What a meeting deals with, in its order")
    @APIResponse(responseCode = "200", description = "A page of agenda items")
    public Page<AgendaItemView> list(
            @PathParam("id") UUID meeting, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        meetings.get(meeting);
        PageRequest page = paging.asked("agenda-items " + meeting, limit, cursor);
        int after = page.continues() ? Integer.parseInt(page.after().get(0)) : -1;
        List<AgendaItem> rows = AgendaItem.after(after, meeting, page.rowsToRead());
        return page.page(rows, item -> List.of(Integer.toString(item.position())), AgendaItem::view);
    }

    @POST
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(
            operationId = "addAgendaItem",
            summary = "Put an item on the agenda of a meeting that is not published yet",
            description = "Minutes that come later fill in what was left open.")
    @APIResponse(
            responseCode = "201",
            description = "The item",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgendaItemView.class)))
    public Response add(@PathParam("id") UUID meeting, AgendaEntry entry) {
        AgendaItem item = writing.add(meeting, entry);
        return Response.created(URI.create("/api/v1/agenda-items/" + item.id()))
                .tag(Preconditions.tag(item.version()))
                .entity(item.view())
                .build();
    }
}
