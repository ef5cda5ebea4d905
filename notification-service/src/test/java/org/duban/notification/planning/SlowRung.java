package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.notification.policy.Rule;

/**
 * A rung, worked out the slow way.
 *
 * @param fresh whether the step that is looked at is the one in which what it tells of happened
 */
record SlowRung(Rule rule, LocalDate nominalDate, int dueVersion, Instant moment, boolean atOnce, boolean fresh) {
    record Key(String department, int round, String rule, LocalDate nominalDate, int dueVersion) {}

    boolean chases() {
        return rule.offsetDays() > 0;
    }

    /** Whether it is the higher rung of the two, or the later occurrence of the same. */
    boolean above(SlowRung other) {
        int higher = Integer.compare(rule.offsetDays(), other.rule.offsetDays());
        return higher > 0 || higher == 0 && nominalDate.isAfter(other.nominalDate);
    }
}
