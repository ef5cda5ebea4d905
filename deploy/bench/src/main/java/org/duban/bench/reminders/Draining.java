package org.duban.bench.reminders;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.duban.bench.relay.Rounds;

/** How many reminders a second become notices when a tenth of all fall due at the same moment. */
final class Draining {
    /** Time enough to say so before it happens. */
    private static final Duration AHEAD = Duration.ofSeconds(15);

    private final PlannedReminders reminders;
    private final int count;
    private int rung;

    Draining(PlannedReminders reminders, int count) {
        this.reminders = reminders;
        this.count = count;
    }

    /** Each round with the next rung. */
    Rounds measure() throws Exception {
        return Rounds.of(this::round);
    }

    private double round() throws SQLException {
        rung++;
        Instant moment = Instant.now().plus(AHEAD);
        reminders.fallDue(rung, moment, 0, count);
        if (Instant.now().isAfter(moment)) {
            throw new IllegalStateException("this machine is too slow to plan so many in " + AHEAD);
        }
        reminders.awaitTold();
        double perSecond = count / reminders.secondsSince(moment, rung);
        reminders.awaitSent();
        reminders.audit(rung);
        System.out.printf("      %,.0f reminders/s%n", perSecond);
        return perSecond;
    }
}
