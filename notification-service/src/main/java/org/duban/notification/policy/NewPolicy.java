package org.duban.notification.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A policy for some tasks, beside the default.
 *
 * @param name by which it goes from now on; one that was removed comes back under it as a next version
 * @param appliesTo with at least one condition; no two policies have the same ones
 * @param rules 1 to 40 of them
 */
@Schema(name = "NewReminderPolicy", examples = """
                {"name": "critical", "appliesTo": {"kind": null, "urgency": "CRITICAL", "department": null},
                 "rules": [{"name": "due+1", "anchor": "DUE", "offsetDays": 1, "repeatDays": 1,
                            "audience": ["OFFICER", "HEAD", "SUPERVISION_OFFICE"], "channels": ["IN_APP"],
                            "slip": "RED"}]}""")
public record NewPolicy(
        @NotNull @Pattern(regexp = Rule.NAME, message = Rule.NAME_WANTED) String name,

        @NotNull @Valid AppliesTo appliesTo,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid Rule> rules) {
    PolicyContent content() {
        return new PolicyContent(appliesTo, rules);
    }
}
