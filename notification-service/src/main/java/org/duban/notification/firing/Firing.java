package org.duban.notification.firing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.delivery.Slip;
import org.duban.notification.notice.Notice;
import org.duban.notification.planning.Reason;
import org.duban.notification.slip.IssuingSlips;
import org.duban.runtime.time.CityClock;
import org.jboss.logging.Logger;

/** Fires a batch in one transaction: reminder, notices, slip and events are there together or not at all. */
@ApplicationScoped
class Firing {
    private static final Logger LOG = Logger.getLogger(Firing.class);
    private static final Duration PAUSE_WITHOUT_PEOPLE = Duration.ofMinutes(1);
    private final DueReminders due;
    private final Addressing addressing;
    private final IssuingSlips slips;
    private final Announcing announcing;
    private final CityClock clock;

    Firing(DueReminders due, Addressing addressing, IssuingSlips slips, Announcing announcing, CityClock clock) {
        this.due = due;
        this.addressing = addressing;
        this.slips = slips;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** Fires what is due, up to so many, in the transaction that surrounds it; answers how many were settled. */
    int fire(int batch) throws SQLException {
        Instant now = clock.now();
        List<Addressed> ready = new ArrayList<>();
        List<Addressed> taken = addressing.address(due.take(now, batch));
        for (Addressed addressed : taken) {
            if (addressed.audience().isEmpty()) {
                postpone(addressed, now);
            } else if (addressed.recipients().isEmpty()) {
                addressed.reminder().cancel(Reason.NOBODY_LEFT, now);
            } else {
                ready.add(addressed);
            }
        }
        send(ready, now);
        return taken.size();
    }

    private void send(List<Addressed> ready, Instant now) throws SQLException {
        Map<UUID, Slip> issued =
                slips.issue(ready.stream().map(Addressed::reminder).toList(), now);
        List<Notice> given = new ArrayList<>();
        for (Addressed addressed : ready) {
            addressed.reminder().fired(now);
            if (addressed.reminder().repeating()) {
                addressed.task().outdate();
            }
            Slip slip = issued.get(addressed.reminder().id());
            List<Notice> notices = addressed.notices(slip, now).toList();
            announcing.announce(addressed.reminder().cause(), notices);
            given.addAll(notices);
        }
        announcing.plan(given);
    }

    private static void postpone(Addressed addressed, Instant now) {
        LOG.warnf(
                "nobody of %s is known: %s of task %s waits",
                addressed.reminder().department(),
                addressed.reminder().rule(),
                addressed.task().number());
        addressed.reminder().postpone(now, PAUSE_WITHOUT_PEOPLE);
    }
}
