package org.duban.task.task;

import java.time.Instant;
import java.time.LocalDate;
import org.duban.runtime.security.Caller;
import org.duban.runtime.time.CityClock;

/**
 * Somebody's doing: who, when, and why.
 *
 * @param by username, {@code system} where time or an event did it
 * @param department whose officer or head did it, null for those of no department
 * @param day the city's day of {@code at}
 * @param reason null where the move needs none
 */
public record Act(String by, String department, Instant at, LocalDate day, String reason) {
    /** A person's, now. */
    public static Act of(Caller caller, String reason, CityClock clock) {
        return at(clock, caller.username(), caller.department().orElse(null), reason);
    }

    /** The system's own, now. */
    public static Act ofSystem(String reason, CityClock clock) {
        return at(clock, "system", null, reason);
    }

    private static Act at(CityClock clock, String by, String department, String reason) {
        Instant now = clock.now();
        return new Act(by, department, now, clock.dayOf(now), reason);
    }
}
