package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Rule;

/**
 * A day of a task that rules count from just now.
 *
 * @param begun the moment at which it happened, null of a day to do something by
 * @param fresh whether it happened by the very event that is followed
 * @param dueVersion to which the reminders that count from it belong
 * @param part which of the anchor's rules count from it
 */
record Ground(Anchor anchor, LocalDate day, Instant begun, boolean fresh, int dueVersion, Part part) {
    /** Which rules of an anchor still have something to say. */
    enum Part {
        ALL,
        /** Only that it happened. */
        AT_ONCE,
        /** Only what is said after the day has passed. */
        OVERDUE
    }

    static Ground by(Anchor anchor, LocalDate day, int dueVersion) {
        return new Ground(anchor, day, null, false, dueVersion, Part.ALL);
    }

    boolean carries(Rule rule) {
        return rule.anchor() == anchor
                && switch (part) {
                    case ALL -> true;
                    case AT_ONCE -> !rule.overdue();
                    case OVERDUE -> rule.overdue();
                };
    }

    /** What tells that something happened does not wait for the morning. */
    boolean atOnce(Rule rule, LocalDate nominalDate) {
        return begun != null && rule.offsetDays() == 0 && nominalDate.equals(day);
    }
}
