package org.duban.notification.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a policy is to say from now on.
 *
 * @param appliesTo which tasks it is for; left out, or without a condition, for the default only
 * @param rules 1 to 40 of them
 */
@Schema(name = "ReminderPolicyContent", examples = """
                {"appliesTo": {"kind": null, "urgency": "CRITICAL", "department": null},
                 "rules": [{"name": "due+1", "anchor": "DUE", "offsetDays": 1, "repeatDays": 1,
                            "audience": ["OFFICER", "HEAD", "SUPERVISION_OFFICE"], "channels": ["IN_APP"],
                            "slip": "RED"}]}""")
public record PolicyContent(
        @Valid @Schema(nullable = true) AppliesTo appliesTo,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid Rule> rules) {
    AppliesTo conditions() {
        return appliesTo == null ? AppliesTo.EVERY_TASK : appliesTo;
    }
}
