package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.SlipColour;
import org.duban.notification.notice.Told;
import org.duban.notification.policy.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reminder as it stands.
 *
 * @param rule name of the policy rule behind it, such as {@code due-1}; of what is told whatever the policy says,
 *     {@code urged}, {@code instructed} or {@code look-back}, a blank, and the how-many-th of the task it is
 * @param policy by which it was planned, in its version {@code policyVersion}; both null where it is told whatever the
 *     policy says
 * @param nominalDate the day the rule names, or on which it was said, in the city's time zone; of a look-back its day
 * @param fireAt the moment it fires, or should have
 * @param slip null where the rung gives none
 * @param reason why it was cancelled or skipped, or waits although its moment has come; null otherwise
 * @param settledAt when it fired, was cancelled or skipped; null while it waits
 * @param told who got it; empty until it fires, because the audience is looked up then
 */
@Schema(name = "Reminder", examples = """
                {"id": "01930000-0000-7000-8000-000000000001", "taskId": "01930000-0000-7000-8000-000000000002",
                 "department": "FGW", "rule": "due-1", "policy": "default", "policyVersion": 1, "round": 1,
                 "nominalDate": "2026-03-30", "dueVersion": 1, "fireAt": "2026-03-30T01:00:00Z", "audience": ["OFFICER", "HEAD"], "channels": ["IN_APP"],
                 "slip": null, "state": "PLANNED", "reason": null, "settledAt": null, "told": []}""")
public record ReminderView(
        UUID id,
        UUID taskId,
        String department,
        String rule,
        @Schema(nullable = true) String policy,
        @Schema(nullable = true) Integer policyVersion,
        int round,
        LocalDate nominalDate,
        int dueVersion,
        Instant fireAt,
        List<Audience> audience,
        List<Channel> channels,
        @Schema(nullable = true) SlipColour slip,
        ReminderState state,
        @Schema(nullable = true) Reason reason,
        @Schema(nullable = true) Instant settledAt,
        List<Told> told) {}
