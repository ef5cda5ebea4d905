package org.duban.meeting.decision;

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
import org.duban.meeting.directive.Directives;
import org.duban.runtime.request.Endpoint;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/directives/{id}/confirmation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directives")
public class ConfirmationResource {
    private final Directives directives;
    private final ConfirmingDirective confirming;
    private final DecisionViews views;

    ConfirmationResource(Directives directives, ConfirmingDirective confirming, DecisionViews views) {
        this.directives = directives;
        this.confirming = confirming;
        this.views = views;
    }

    @POST
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(operationId = "confirmDirective", summary = "Make a draft decision of a proposed directive")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response confirm(
            @PathParam("id") UUID directive, @HeaderParam("If-Match") String ifMatch, Confirmation confirmation) {
        Decision decision = confirming.confirm(directives.toChange(directive, ifMatch), confirmation);
        return views.answer(Response.created(URI.create("/api/v1/decisions/" + decision.id())), decision);
    }
}
