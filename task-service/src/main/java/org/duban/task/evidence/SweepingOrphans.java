package org.duban.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.db.Upkeep;
import org.duban.runtime.time.CityClock;
import org.duban.task.evidence.store.EvidenceStore;

/** Removes files that came in without their row being committed, once they are a day old. */
@ApplicationScoped
class SweepingOrphans {
    private static final Duration GRACE = Duration.ofDays(1);

    private final EvidenceStore store;
    private final ContentLock lock;
    private final Sql sql;
    private final CityClock clock;

    SweepingOrphans(EvidenceStore store, ContentLock lock, Sql sql, CityClock clock) {
        this.store = store;
        this.lock = lock;
        this.sql = sql;
        this.clock = clock;
    }

    void sweep(@Observes Upkeep.Due due) throws SQLException {
        Instant grace = clock.now().minus(GRACE);
        store.dropDraftsBefore(grace);
        for (String sha256 : store.keptBefore(grace)) {
            Transactions.run(() -> sweep(sha256, grace));
        }
    }

    private void sweep(String sha256, Instant grace) throws SQLException {
        lock.take(sha256);
        boolean orphan = sql.all("select 1 from evidence where sha256 = ? limit 1", row -> 1, sha256)
                .isEmpty();
        if (orphan && store.isKeptBefore(sha256, grace)) {
            store.delete(sha256);
        }
    }
}
