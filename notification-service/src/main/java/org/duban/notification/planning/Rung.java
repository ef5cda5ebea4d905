package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.notification.policy.Rule;

/**
 * A rule applied to a task.
 *
 * @param past its day is over and a higher rung, or none, stands for it
 */
record Rung(Rule rule, LocalDate nominalDate, int dueVersion, Instant fireAt, boolean past) {
    Rung asPast() {
        return new Rung(rule, nominalDate, dueVersion, fireAt, true);
    }
}
