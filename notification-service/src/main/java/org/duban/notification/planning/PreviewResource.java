package org.duban.notification.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.notification.policy.RuleChecks;
import org.duban.runtime.request.Endpoint;
import org.duban.runtime.security.Callers;
import org.duban.runtime.security.Roles;
import org.duban.runtime.web.Checks;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Problem.Violation;
import org.duban.runtime.web.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows reminders before they happen. */
@Path("/api/v1/reminder-policies/preview")
@Produces(MediaType.APPLICATION_JSON)
@Endpoint
@Tag(name = "reminders")
public class PreviewResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private final Previewing previewing;
    private final Checks checks;
    private final Callers callers;

    PreviewResource(Previewing previewing, Checks checks, Callers callers) {
        this.previewing = previewing;
        this.checks = checks;
        this.callers = callers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.SECRETARY,
        Roles.SUPERVISOR,
        Roles.OFFICER,
        Roles.HEAD,
        Roles.LEADER,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    @Operation(
            operationId = "previewReminders",
            summary = "Each reminder that a task would get, before it happens",
            description =
                    "For a task by its id, or for one that is described; by the policy that it follows, or by rules"
                            + " in the body, so that one sees what a change would do. Nothing is changed by asking. A"
                            + " department's people ask for tasks of their department.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, in the order of their moments",
            content = @Content(schema = @Schema(implementation = Preview.class)))
    @APIResponse(responseCode = "404", description = "No such task, or none that the caller may know of")
    public Response preview(PreviewRequest asked) {
        TaskPlan task = asked == null || asked.taskId() == null ? null : visible(asked.taskId());
        checks.valid(asked);
        requireOne(asked);
        if (asked.rules() != null) {
            RuleChecks.require(asked.rules());
        }
        return Response.ok(
                        task == null ? previewing.of(asked.task(), asked.rules()) : previewing.of(task, asked.rules()))
                .build();
    }

    private TaskPlan visible(UUID id) {
        TaskPlan task = TaskPlan.findById(id);
        if (task == null || !task.visibleTo(callers.current())) {
            throw Problem.notFound();
        }
        return task;
    }

    private void requireOne(PreviewRequest asked) {
        if ((asked.taskId() == null) == (asked.task() == null)) {
            throw Problem.invalid("task", new Text("give either taskId or task", "taskId 与 task 应提供其一"));
        }
        if (asked.task() != null) {
            requireInReach(asked.task());
            if (!callers.current().mayKnow(asked.task().department(), List.of())) {
                throw Problem.forbidden(new Text("Ask for a task of your own department.", "只能预览本单位的事项。"));
            }
        }
    }

    private static void requireInReach(DescribedTask task) {
        List<Violation> faults = new ArrayList<>();
        for (DescribedTask.Day day : task.days(LocalDate.of(FIRST_YEAR, 1, 1))) {
            int year = day.date().getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                Text message = Text.of("must lie in the years %d to %d", "应在 %d 年至 %d 年之间", FIRST_YEAR, LAST_YEAR);
                faults.add(new Violation("task." + day.field(), message));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
