package org.duban.meeting.agenda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.meeting.access.May;
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
@Path("/api/v1/agenda-items/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class AgendaItemResource {
    private final AgendaItems items;
    private final WritingAgenda writing;

    AgendaItemResource(AgendaItems items, WritingAgenda writing) {
        this.items = items;
        this.writing = writing;
    }

    @GET
    @RolesAllowed(May.READ_MEETINGS)
    @Operation(operationId = "getAgendaItem", summary = "One agenda item")
    @APIResponse(
            responseCode = "200",
            description = "The item, with its ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgendaItemView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(items.get(id));
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(
            operationId = "changeAgendaItem",
            summary = "Change or move an item of an agenda that is not published yet")
    @APIResponse(
            responseCode = "200",
            description = "The item, with its ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgendaItemView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            description =
                                                                    "Fields of AgendaEntry; null takes a value away"),
                                            example = "{\"position\": 0, \"outcome\": \"APPROVED\"}"))
                    ObjectNode change) {
        return answer(writing.change(items.toChange(id, ifMatch), change));
    }

    @DELETE
    @RolesAllowed(May.RECORD_MEETINGS)
    @Operation(
            operationId = "removeAgendaItem",
            summary = "Take an item off an agenda that is not published yet",
            description = "Directives that belonged to it stay, without an item.")
    @APIResponse(responseCode = "204", description = "It is gone, and those behind it moved up")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        writing.remove(items.toChange(id, ifMatch));
        return Response.noContent().build();
    }

    private static Response answer(AgendaItem item) {
        return Response.ok(item.view()).tag(Preconditions.tag(item.version())).build();
    }
}
