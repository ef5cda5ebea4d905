package org.duban.meeting.body;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.duban.meeting.access.May;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.web.MergePatch;
import org.duban.runtime.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bodies")
public class BodyResource {
    private final Paging paging;
    private final DescribingBody describing;

    BodyResource(Paging paging, DescribingBody describing) {
        this.paging = paging;
        this.describing = describing;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "listBodies", summary = "Bodies that meet, by name")
    @APIResponse(responseCode = "200", description = "A page of bodies")
    public Page<BodyView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        PageRequest page = paging.asked("bodies", limit, cursor);
        List<Body> rows = Body.after(page.continues() ? page.after().get(0) : "", page.rowsToRead());
        return page.page(rows, body -> List.of(body.name()), BodyView::of);
    }

    @POST
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(operationId = "createBody", summary = "Make a body that meets")
    @APIResponse(
            responseCode = "201",
            description = "The new body; 409 where the name is taken",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyView.class)))
    public Response create(NewBody asked) {
        Body body = describing.make(asked);
        return answer(Response.created(URI.create("/api/v1/bodies/" + body.id())), body);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "getBody", summary = "One body with its members")
    @APIResponse(
            responseCode = "200",
            description = "The body, with its ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), Body.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(operationId = "changeBody", summary = "Change the members of a body and their terms")
    @APIResponse(
            responseCode = "200",
            description = "The body, with its ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            description = "Fields of NewBody; members are sent whole"),
                                            example = "{\"members\": [{\"name\": \"林岚\", \"from\": \"2022-01-15\"}]}"))
                    ObjectNode change) {
        return answer(Response.ok(), describing.change(Body.toChange(id, ifMatch), change));
    }

    private static Response answer(Response.ResponseBuilder answer, Body body) {
        return answer.entity(BodyView.of(body))
                .tag(Preconditions.tag(body.version()))
                .build();
    }
}
