package org.duban.task.lookback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.task.task.TaskAnswers;
import org.duban.task.task.TaskView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The look-back at a closed rectification. */
@Endpoint
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectification")
public class LookBackResource {
    private final SettingLookBacks setting;
    private final JudgingLookBacks judging;
    private final TaskAnswers answers;

    LookBackResource(SettingLookBacks setting, JudgingLookBacks judging, TaskAnswers answers) {
        this.setting = setting;
        this.judging = judging;
        this.answers = answers;
    }

    @POST
    @Path("{id}/look-back")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setLookBack",
            summary = "Set or move the day on which a closed rectification is looked back at")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response set(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewLookBack body) {
        return answers.ok(setting.set(id, ifMatch, body));
    }

    @POST
    @Path("{id}/look-back/verdict")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "judgeLookBack",
            summary = "Say what the look-back found; a relapse takes the task up again")
    @APIResponseSchema(value = TaskView.class, responseCode = "200", responseDescription = TaskAnswers.AS_IT_IS_NOW)
    public Response judge(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, LookBackVerdict body) {
        return answers.ok(judging.judge(id, ifMatch, body));
    }
}
