package org.duban.notification.firing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.time.CityClock;

/** Fires a batch in one transaction: reminder, notices, slip and events are there together or not at all. */
@ApplicationScoped
class Firing {
    private final DueReminders due;
    private final Addressing addressing;
    private final Remaining remaining;
    private final Telling telling;
    private final CityClock clock;

    Firing(DueReminders due, Addressing addressing, Remaining remaining, Telling telling, CityClock clock) {
        this.due = due;
        this.addressing = addressing;
        this.remaining = remaining;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Fires what is due, up to so many, in the transaction that surrounds it.
     *
     * @param tried gets the ids of those that were taken, for the case that it fails
     */
    void fire(int most, List<UUID> tried) throws SQLException {
        Instant now = clock.now();
        List<Due> taken = due.take(now, most);
        taken.forEach(reminder -> tried.add(reminder.id()));
        if (!taken.isEmpty()) {
            Batch batch = addressing.address(taken);
            remaining.settle(batch, now);
            remaining.planOn(batch);
            telling.tell(batch.ready(), now);
        }
    }

    /** Puts aside what can't be fired even alone, in the transaction that surrounds it. */
    void putAside(UUID reminder) throws SQLException {
        remaining.putAside(reminder, clock.now());
    }
}
