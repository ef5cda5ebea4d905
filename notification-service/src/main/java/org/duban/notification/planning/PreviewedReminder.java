package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.SlipColour;
import org.duban.notification.policy.Audience;
import org.duban.notification.policy.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reminder as it would be.
 *
 * @param rule its name
 * @param nominalDate the day the rule names, in the city's time zone
 * @param fireAt the moment it would fire, or has fired
 * @param repeatDays then again each so many working days, null for once
 * @param receivers usernames of those whom the audience would be now; empty while nobody of the department is known
 * @param slip null where the rung gives none
 * @param state FIRED where the task's people have been told already, CANCELLED where it is planned now and no longer would be
 * @param reason why it would be skipped or cancelled, null otherwise
 */
@Schema(name = "PreviewedReminder", examples = """
                {"rule": "due+1", "nominalDate": "2026-04-21", "fireAt": "2026-04-21T01:00:00Z", "repeatDays": null,
                 "audience": ["OFFICER", "HEAD"], "receivers": ["officer.FGW", "head.FGW"], "channels": ["IN_APP"],
                 "slip": "BLUE", "state": "PLANNED", "reason": null}""")
public record PreviewedReminder(
        String rule,
        LocalDate nominalDate,
        Instant fireAt,
        @Schema(nullable = true) Integer repeatDays,
        List<Audience> audience,
        List<String> receivers,
        List<Channel> channels,
        @Schema(nullable = true) SlipColour slip,
        ReminderState state,
        @Schema(nullable = true) Reason reason) {
    static PreviewedReminder of(Rung rung, ReminderState state, Collection<String> receivers) {
        Rule rule = rung.rule();
        return new PreviewedReminder(
                rule.name(),
                rung.nominalDate(),
                rung.fireAt(),
                rule.repeatDays(),
                rule.audience(),
                List.copyOf(receivers),
                rule.channels(),
                rule.slip(),
                state,
                state == ReminderState.SKIPPED ? Reason.DAY_PAST : null);
    }

    /** One that is planned now and would be cancelled. */
    static PreviewedReminder without(ReminderView planned, Reason reason, Collection<String> receivers) {
        return new PreviewedReminder(
                planned.rule(),
                planned.nominalDate(),
                planned.fireAt(),
                null,
                planned.audience(),
                List.copyOf(receivers),
                planned.channels(),
                planned.slip(),
                ReminderState.CANCELLED,
                reason);
    }
}
