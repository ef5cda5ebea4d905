package org.duban.notification.planning;

import java.time.Instant;
import java.util.List;

/**
 * Where a task stands, as far as a ladder goes by it.
 *
 * @param reportedAt when its lead last reported, null where it never did
 */
record Standing(List<Ground> grounds, Instant reportedAt) {
    boolean reportedSince(Instant moment) {
        return reportedAt != null && !reportedAt.isBefore(moment);
    }
}
