package org.duban.task.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.MergePatch;
import org.duban.task.task.TaskAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The measures of a plan. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectification")
public class MeasureResource {
    private final TrackingMeasures tracking;
    private final TaskAnswers answers;

    MeasureResource(TrackingMeasures tracking, TaskAnswers answers) {
        this.tracking = tracking;
        this.answers = answers;
    }

    @PATCH
    @Path("{id}/measures/{measureId}")
    @RolesAllowed({Roles.OFFICER, Roles.HEAD})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "trackMeasure", summary = "Say how far a measure is, as the lead department")
    @APIResponseSchema(
            value = Measure.class,
            responseCode = "200",
            responseDescription = "The measure, with the task's ETag")
    public Response track(
            @PathParam("id") UUID id,
            @PathParam("measureId") UUID measureId,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            description =
                                                                    "Fields of MeasureProgress; null takes a value away"),
                                            example = "{\"state\": \"DONE\", \"doneOn\": \"2031-05-20\"}"))
                    ObjectNode change) {
        Planned planned = tracking.track(id, measureId, ifMatch, change);
        return answers.ok(planned.task(), planned.shown());
    }
}
