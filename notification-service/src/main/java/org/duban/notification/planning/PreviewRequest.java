package org.duban.notification.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.duban.notification.policy.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to show the reminders of: a task that is there, or one that is described.
 *
 * @param taskId null where {@code task} is given
 * @param task null where {@code taskId} is given
 * @param rules of a policy that is not in force, 1 to 40; left out, the policy that the task follows
 */
@Schema(name = "ReminderPreviewRequest", examples = """
                {"task": {"kind": "ASSIGNMENT", "urgency": "NORMAL", "department": "FGW", "issuedOn": "2026-03-31",
                          "acceptBy": "2026-03-31", "deadline": "2026-04-20"},
                 "rules": [{"name": "due+1", "anchor": "DUE", "offsetDays": 1, "repeatDays": null,
                            "audience": ["OFFICER", "HEAD"], "channels": ["IN_APP"], "slip": "BLUE"}]}""")
public record PreviewRequest(
        @Schema(nullable = true) UUID taskId,
        @Valid @Schema(nullable = true) DescribedTask task,
        @Size(min = 1, max = 40) @Schema(nullable = true) List<@NotNull @Valid Rule> rules) {}
