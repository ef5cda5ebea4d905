package org.duban.meeting.directive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
@Path("/api/v1/meetings/{id}/directives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directives")
public class MeetingDirectivesResource {
    private final Meetings meetings;
    private final Directives directives;
    private final Paging paging;

    MeetingDirectivesResource(Meetings meetings, Directives directives, Paging paging) {
        this.meetings = meetings;
        this.directives = directives;
        this.paging = paging;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "listDirectives", summary = "A meeting's directives, in the order of its minutes")
    @APIResponse(responseCode = "200", description = "A page of directives")
    public Page<DirectiveView> list(
            @PathParam("id") UUID meeting,
            @BeanParam DirectiveFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        meetings.get(meeting);
        PageRequest page = paging.asked("directives " + meeting + filter, limit, cursor);
        return page.page(
                directives.page(meeting, filter, page),
                directive -> List.of(
                        Integer.toString(directive.place()), directive.id().toString()),
                Directive::view);
    }
}
