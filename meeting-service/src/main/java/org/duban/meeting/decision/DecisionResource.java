package org.duban.meeting.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Endpoint
@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionResource {
    private final Decisions decisions;
    private final RedraftingDecision redrafting;
    private final DecisionViews views;

    DecisionResource(Decisions decisions, RedraftingDecision redrafting, DecisionViews views) {
        this.decisions = decisions;
        this.redrafting = redrafting;
        this.views = views;
    }

    @GET
    @Path("{id}")
    @RolesAllowed(May.READ_DECISIONS)
    @Operation(operationId = "getDecision", summary = "One decision, with how far it is")
    @APIResponseSchema(DecisionView.class)
    public Response get(@PathParam("id") UUID id) {
        return views.answer(Response.ok(), decisions.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(May.DRAFT_DECISIONS)
    @Operation(operationId = "redraftDecision", summary = "Change a decision that is not issued yet")
    @APIResponseSchema(DecisionView.class)
    public Response redraft(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            description = "Fields of Mandate; null takes a value away"),
                                            example = "{\"leadDepartment\": \"CGJ\", \"coDepartments\": []}"))
                    ObjectNode change) {
        return views.answer(Response.ok(), redrafting.redraft(decisions.toChange(id, ifMatch), change));
    }
}
