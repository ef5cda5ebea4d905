package org.duban.notification.firing;

import io.micrometer.core.instrument.Counter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.runtime.db.Transactions;
import org.jboss.logging.Logger;

/** One of the threads that fire; a reminder at which the database balks holds up its batch only until it is found. */
final class FiringHand {
    private static final Logger LOG = Logger.getLogger(FiringHand.class);
    private final Firing firing;
    private final Portion portion;
    private final Counter settled;

    FiringHand(Firing firing, int most, Counter settled) {
        this.firing = firing;
        this.portion = new Portion(most);
        this.settled = settled;
    }

    /** Fires a batch in a transaction of its own. */
    Round fire() throws SQLException {
        int most = portion.size();
        List<UUID> tried = new ArrayList<>();
        try {
            Transactions.run(() -> firing.fire(most, tried));
        } catch (SQLException | RuntimeException e) {
            failed(tried);
            throw e;
        }
        portion.went();
        settled.increment(tried.size());
        return new Round(tried.size(), tried.size() == most);
    }

    private void failed(List<UUID> tried) throws SQLException {
        portion.failed(tried.size());
        if (tried.size() == 1) {
            LOG.warnf("reminder %s can't be fired even alone and is put aside", tried.get(0));
            Transactions.run(() -> firing.putAside(tried.get(0)));
        }
    }

    /**
     * What came of it.
     *
     * @param full whether more may wait
     */
    record Round(int settled, boolean full) {}
}
