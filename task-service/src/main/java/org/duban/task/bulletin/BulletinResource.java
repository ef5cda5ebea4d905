package org.duban.task.bulletin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bulletins: published ones are everybody's to read, drafts the supervision office's, the leaders' and auditors'. */
@Endpoint
@Path("/api/v1/bulletins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bulletins")
public class BulletinResource {
    private final Bulletins bulletins;
    private final DraftingBulletins drafting;
    private final ApprovingBulletins approving;
    private final Paging paging;

    BulletinResource(Bulletins bulletins, DraftingBulletins drafting, ApprovingBulletins approving, Paging paging) {
        this.bulletins = bulletins;
        this.drafting = drafting;
        this.approving = approving;
        this.paging = paging;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listBulletins",
            summary = "The bulletins that the caller may read, the latest cut-off first")
    @APIResponse(responseCode = "200", description = "A page of bulletins")
    public Page<BulletinLine> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor)
            throws SQLException {
        PageRequest page = paging.asked("bulletins", limit, cursor);
        return page.page(bulletins.some(page), line -> List.of(line.to().toString(), line.period()), line -> line);
    }

    @GET
    @Path("{period}")
    @RolesAllowed("**")
    @Operation(operationId = "getBulletin", summary = "The bulletin of a month or a quarter")
    @APIResponseSchema(
            value = BulletinView.class,
            responseCode = "200",
            responseDescription = "The bulletin, with its ETag")
    public Response get(@PathParam("period") @Parameter(example = "2026-10") String period) {
        return answer(Response.ok(), bulletins.known(BulletinPeriod.of(period)));
    }

    @POST
    @Path("{period}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            operationId = "draftBulletin",
            summary = "Draw up the bulletin of a month (2026-10) or a quarter (2026-Q3) that is over",
            description =
                    "Everything is counted as of the end of the last day. A draft that is there already is drawn up"
                            + " anew; a published bulletin is a 409, a period that is not over yet a 422.")
    @APIResponseSchema(
            value = BulletinView.class,
            responseCode = "201",
            responseDescription = "The draft, with its ETag")
    @APIResponse(
            responseCode = "200",
            description = "The draft, drawn up anew",
            content = @Content(schema = @Schema(implementation = BulletinView.class)))
    @APIResponse(responseCode = "422", description = "The period is not over yet")
    public Response draft(@PathParam("period") @Parameter(example = "2026-10") String period) {
        DraftingBulletins.Drafted drafted = drafting.draft(BulletinPeriod.of(period));
        return drafted.isNew()
                ? answer(Response.created(URI.create("/api/v1/bulletins/" + period)), drafted.bulletin())
                : answer(Response.ok(), drafted.bulletin());
    }

    @POST
    @Path("{period}/approval")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            operationId = "approveBulletin",
            summary = "Approve a draft, which publishes it: the head of the supervision office only",
            description =
                    "Head is whom the department of kind SUPERVISION_OFFICE names as contact with the role HEAD. From"
                            + " then on the bulletin stays as it is.")
    @APIResponseSchema(
            value = BulletinView.class,
            responseCode = "200",
            responseDescription = "The published bulletin, with its ETag")
    public Response approve(
            @PathParam("period") @Parameter(example = "2026-10") String period,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(Response.ok(), approving.approve(BulletinPeriod.of(period), ifMatch));
    }

    private static Response answer(Response.ResponseBuilder answer, Bulletin bulletin) {
        return answer.entity(BulletinView.of(bulletin))
                .tag(Preconditions.tag(bulletin.version))
                .build();
    }
}
