package org.duban.task.bulletin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By what one can tell that a bulletin is what was published, and that it was right. */
@Endpoint
@Path("/api/v1/bulletins/{period}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bulletins")
public class BulletinProofResource {
    private final Bulletins bulletins;
    private final DrawingUp drawing;

    BulletinProofResource(Bulletins bulletins, DrawingUp drawing) {
        this.bulletins = bulletins;
        this.drawing = drawing;
    }

    @GET
    @Path("content")
    @RolesAllowed("**")
    @Operation(
            operationId = "getBulletinContent",
            summary = "What a bulletin reports, byte by byte the text that its SHA-256 is of")
    @APIResponseSchema(value = BulletinContent.class, responseCode = "200", responseDescription = "The text, in UTF-8")
    public String content(@PathParam("period") @Parameter(example = "2026-10") String period) {
        return bulletins.known(BulletinPeriod.of(period)).content;
    }

    @GET
    @Path("rebuild")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LEADER, Roles.AUDITOR})
    @Operation(
            operationId = "rebuildBulletin",
            summary = "Draw a bulletin up anew as of its cut-off and compare; changes nothing")
    @APIResponse(responseCode = "200", description = "What was drawn up, and whether it says the same")
    public RebuildView rebuild(@PathParam("period") @Parameter(example = "2026-10") String name) {
        BulletinPeriod period = BulletinPeriod.of(name);
        Bulletin bulletin = bulletins.known(period);
        BulletinContent now = drawing.of(period);
        return new RebuildView(
                bulletin.period, bulletin.state, bulletin.content().sameFigures(now), now);
    }
}
