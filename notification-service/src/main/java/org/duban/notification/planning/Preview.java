package org.duban.notification.planning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a task would get, in the order of the moments.
 *
 * @param policy name of the policy that it follows, null for rules that are not in force
 * @param policyVersion null for rules that are not in force
 * @param provisional one of the days lies in a year whose calendar is not published yet, so that it may still move
 */
@Schema(name = "ReminderPreview", examples = """
                {"policy": "default", "policyVersion": 1, "provisional": false,
                 "items": [{"rule": "due+1", "nominalDate": "2026-04-21", "fireAt": "2026-04-21T01:00:00Z",
                            "repeatDays": null, "audience": ["OFFICER", "HEAD"],
                            "receivers": ["officer.FGW", "head.FGW"], "channels": ["IN_APP"], "slip": "BLUE",
                            "state": "PLANNED", "reason": null}]}""")
public record Preview(
        @Schema(nullable = true) String policy,
        @Schema(nullable = true) Integer policyVersion,
        boolean provisional,
        List<PreviewedReminder> items) {}
