package org.duban.meeting.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
@Path("/api/v1/directives/{id}/split")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directives")
public class SplitResource {
    private final Directives directives;
    private final SplittingDirective splitting;

    SplitResource(Directives directives, SplittingDirective splitting) {
        this.directives = directives;
        this.splitting = splitting;
    }

    @POST
    @RolesAllowed(May.KEEP_THE_RECORD)
    @Operation(
            operationId = "splitDirective",
            summary = "Make several directives of one",
            description = "Each part is read anew; what its own words do not say it takes over from the whole.")
    @APIResponse(
            responseCode = "201",
            description = "The parts, each PROPOSED; the old directive is SPLIT",
            content = @Content(schema = @Schema(implementation = Parts.class)))
    public Response split(@PathParam("id") UUID directive, @HeaderParam("If-Match") String ifMatch, Split split) {
        Parts parts = splitting.split(directives.toChange(directive, ifMatch), split);
        return Response.status(Response.Status.CREATED).entity(parts).build();
    }
}
