package org.duban.notification.policy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A named ladder with its rungs, as one of its versions has it.
 *
 * @param version 1, and one more at each change of it
 * @param appliesTo which tasks follow it, where no policy with closer conditions is there; none for the default
 * @param rules in the order of their anchors and days
 * @param changedBy username of who wrote this version
 */
@Schema(name = "ReminderPolicy", examples = """
                {"name": "rectifications", "version": 1,
                 "appliesTo": {"kind": "RECTIFICATION", "urgency": null, "department": null},
                 "rules": [{"name": "plan-by+1", "anchor": "PLAN_BY", "offsetDays": 1, "repeatDays": null,
                            "audience": ["OFFICER", "HEAD"], "channels": ["IN_APP"], "slip": null}],
                 "changedBy": "supervisor", "changedAt": "2026-03-31T02:00:00Z"}""")
public record Policy(
        String name, int version, AppliesTo appliesTo, List<Rule> rules, String changedBy, Instant changedAt) {
    /** The same with other rules, to see what they would do. */
    public Policy saying(List<Rule> others) {
        return new Policy(name, version, appliesTo, others, changedBy, changedAt);
    }
}
