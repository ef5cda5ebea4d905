package org.duban.notification.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.notification.asked.Asked;
import org.duban.notification.notice.Notices;
import org.duban.notification.notice.Told;
import org.duban.runtime.paging.Page;
import org.duban.runtime.paging.PageRequest;
import org.duban.runtime.paging.Paging;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Planned, sent, cancelled and skipped reminders of a task. */
@Path("/api/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.OFFICER, Roles.HEAD, Roles.LEADER, Roles.AUDITOR, Roles.SYSTEM})
@Tag(name = "reminders")
public class RemindersResource {
    private final Notices notices;
    private final Paging paging;
    private final Callers callers;

    RemindersResource(Notices notices, Paging paging, Callers callers) {
        this.notices = notices;
        this.paging = paging;
        this.callers = callers;
    }

    @GET
    @Operation(operationId = "listReminders", summary = "A task's reminders in the order of their days")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "No such task, or none that the caller may know of")
    public Page<ReminderView> list(
            @Parameter(required = true, description = "id of the task", schema = @Schema(implementation = UUID.class))
                    @QueryParam("task")
                    String task,
            @Parameter(description = "all where left out", schema = @Schema(implementation = ReminderState.class))
                    @QueryParam("state")
                    String state,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        UUID taskId = Asked.required("task", Asked.id("task", task));
        ReminderState wanted = Asked.oneOf(ReminderState.class, "state", state);
        PageRequest page = paging.asked("reminders:" + taskId + ":" + wanted, limit, cursor);
        requireVisible(taskId);
        List<Reminder> rows = Reminders.page(taskId, wanted, page.after(), page.rowsToRead());
        Map<UUID, List<Told>> told =
                notices.toldOf(taskId, rows.stream().map(Reminder::id).toList());
        return page.page(
                rows,
                row -> List.of(row.nominalDate().toString(), row.id().toString()),
                row -> row.view(told.getOrDefault(row.id(), List.of())));
    }

    private void requireVisible(UUID taskId) {
        TaskPlan task = TaskPlan.findById(taskId);
        if (task == null || !task.visibleTo(callers.current())) {
            throw Problem.notFound();
        }
    }
}
