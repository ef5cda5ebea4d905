package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.notification.policy.Rule;

/**
 * A rule applied to a task.
 *
 * @param past its day is over and a higher rung, or none, stands for it
 */
record Rung(Rule rule, Ground ground, LocalDate nominalDate, Instant fireAt, boolean past) {
    Rung asPast() {
        return new Rung(rule, ground, nominalDate, fireAt, true);
    }

    int dueVersion() {
        return ground.dueVersion();
    }

    boolean atOnce() {
        return ground.atOnce(rule, nominalDate);
    }

    /** As it is where it was not planned before: what tells at once of something is no news on another day. */
    Rung asNew(LocalDate today) {
        return atOnce() && !ground.fresh() && nominalDate.isBefore(today) ? asPast() : this;
    }
}
