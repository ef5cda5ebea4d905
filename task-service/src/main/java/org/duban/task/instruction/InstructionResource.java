package org.duban.task.instruction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Roles;
import org.duban.task.task.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What leaders wrote on a task. */
@Endpoint
@Path("/api/v1/tasks/{id}/instructions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class InstructionResource {
    private final Instructing instructing;
    private final Tasks tasks;
    private final Paging paging;

    InstructionResource(Instructing instructing, Tasks tasks, Paging paging) {
        this.instructing = instructing;
        this.tasks = tasks;
        this.paging = paging;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listInstructions",
            summary = "What leaders wrote on a task, newest first, with the answers")
    @APIResponse(responseCode = "200", description = "A page of instructions")
    public Page<InstructionView> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        tasks.known(id);
        PageRequest page = paging.asked("instructions of " + id, limit, cursor);
        UUID before = page.continues() ? UUID.fromString(page.after().get(0)) : null;
        return page.page(
                Instruction.of(id, before, page.rowsToRead()),
                instruction -> List.of(instruction.id.toString()),
                Instruction::view);
    }

    @POST
    @RolesAllowed(Roles.LEADER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "instructOnTask",
            summary = "Write on a task, as a leader; the lead's next report, in progress or final, must answer it")
    @APIResponseSchema(value = InstructionView.class, responseCode = "201", responseDescription = "The instruction")
    public Response instruct(@PathParam("id") UUID id, NewInstruction body) {
        return Response.status(Response.Status.CREATED)
                .entity(instructing.instruct(id, body).view())
                .build();
    }
}
