package org.duban.meeting.directive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.meeting.meeting.Meeting;
import org.duban.meeting.meeting.Meetings;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.MergePatch;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/directives/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directives")
public class DirectiveResource {
    private final Meetings meetings;
    private final Directives directives;
    private final CorrectingProposal correcting;
    private final DismissingDirective dismissing;

    DirectiveResource(
            Meetings meetings, Directives directives, CorrectingProposal correcting, DismissingDirective dismissing) {
        this.meetings = meetings;
        this.directives = directives;
        this.correcting = correcting;
        this.dismissing = dismissing;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "getDirective", summary = "One directive")
    @APIResponseSchema(DirectiveView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(directives.get(id));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(operationId = "correctDirective", summary = "Correct how an open directive is understood")
    @APIResponseSchema(DirectiveView.class)
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            description =
                                                                    "Fields of Proposal; null takes a value away"),
                                            example = "{\"kind\": \"RECTIFICATION\", \"deadline\": \"2026-06-30\"}"))
                    ObjectNode change) {
        return answer(correcting.correct(directives.toChange(id, ifMatch), change));
    }

    @POST
    @Path("dismissal")
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(operationId = "dismissDirective", summary = "Say that a directive is not to be followed up")
    @APIResponseSchema(DirectiveView.class)
    public Response dismiss(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            DismissingDirective.Dismissal dismissal) {
        Meeting meeting = meetings.locked(directives.meetingOf(id));
        return answer(dismissing.dismiss(directives.toChange(id, ifMatch), meeting, dismissal));
    }

    @POST
    @Path("reopening")
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(operationId = "reopenDirective", summary = "Look again at a directive that was dismissed")
    @APIResponseSchema(DirectiveView.class)
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            DismissingDirective.Reopening reopening) {
        Meeting meeting = meetings.toAddTo(directives.meetingOf(id));
        return answer(dismissing.reopen(directives.toChange(id, ifMatch), meeting, reopening));
    }

    private static Response answer(Directive directive) {
        return Response.ok(directive.view())
                .tag(Preconditions.tag(directive.version()))
                .build();
    }
}
