package org.duban.meeting.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.directive.Directive;
import org.duban.meeting.directive.DirectiveView;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/meetings/{id}/directives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directives")
public class ReviewResource {
    private final Meetings meetings;
    private final AddingDirective adding;
    private final MergingDirectives merging;

    ReviewResource(Meetings meetings, AddingDirective adding, MergingDirectives merging) {
        this.meetings = meetings;
        this.adding = adding;
        this.merging = merging;
    }

    @POST
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(
            operationId = "addDirective",
            summary = "Add a directive by hand, with a span of the minutes or without",
            description = "409 where an undecided or confirmed directive has exactly this span.")
    @APIResponse(
            responseCode = "201",
            description = "The new directive, PROPOSED",
            content = @Content(schema = @Schema(implementation = DirectiveView.class)))
    public Response add(@PathParam("id") UUID meeting, NewDirective asked) {
        return created(adding.add(meetings.locked(meeting), asked));
    }

    @POST
    @Path("merge")
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(
            operationId = "mergeDirectives",
            summary = "Make one directive of several",
            description = "Its span runs from the start of the first to the end of the last, with all between them."
                    + " A 409 names in directiveId the one that is decided on already.")
    @APIResponse(
            responseCode = "201",
            description = "The new directive, PROPOSED; the old ones are MERGED",
            content = @Content(schema = @Schema(implementation = DirectiveView.class)))
    public Response merge(@PathParam("id") UUID meeting, @HeaderParam("If-Match") String ifMatch, Merge merge) {
        return created(merging.merge(meetings.toChange(meeting, ifMatch), merge));
    }

    private static Response created(Directive directive) {
        return Response.created(URI.create("/api/v1/directives/" + directive.id()))
                .entity(directive.view())
                .tag(Preconditions.tag(directive.version()))
                .build();
    }
}
