package org.duban.task.part;

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
import org.duban.task.task.TaskView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The parts of co-departments. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class PartResource {
    private final ChangingParts changing;
    private final TaskAnswers answers;

    PartResource(ChangingParts changing, TaskAnswers answers) {
        this.changing = changing;
        this.answers = answers;
    }

    @PATCH
    @Path("{id}/parts/{department}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeTaskPart",
            summary = "Change what a co-department is to do, and by when",
            description = "How far the department is stays. A department that has no part in the task is a 404.")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("department") @Parameter(example = "CZJ") String department,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            description =
                                                                    "Fields of TaskPartTerms; null takes a value away"),
                                            example = "{\"deadline\": \"2031-05-31\"}"))
                    ObjectNode change) {
        return answers.ok(changing.change(id, department, ifMatch, change));
    }
}
