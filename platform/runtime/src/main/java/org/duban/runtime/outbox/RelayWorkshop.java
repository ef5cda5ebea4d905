package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/**
 * What the relay does in one round: send a batch, wait, take away what has arrived and read the next one; where many
 * wait, the next one is read while the broker works. If anything did not arrive, what was read ahead is forgotten and
 * read anew: a later event of a key must not go out before an earlier one that failed. Used by the relay's thread alone.
 */
@ApplicationScoped
class RelayWorkshop {
    private final PendingTable pending;
    private final BucketLease lease;
    private final Broker broker;
    private final RelayDatabase database;
    private List<Short> buckets = List.of();
    private List<PendingEvent> ahead = List.of();

    RelayWorkshop(PendingTable pending, BucketLease lease, Broker broker, RelayDatabase database) {
        this.pending = pending;
        this.lease = lease;
        this.broker = broker;
        this.database = database;
    }

    /** Answers how many events have arrived. */
    int relayOnce(int batch) throws SQLException, InterruptedException {
        List<PendingEvent> events = take(batch);
        if (events.isEmpty()) {
            return 0;
        }
        Sending sending = broker.send(events);
        boolean full = events.size() == batch;
        List<PendingEvent> next = full ? pending.next(buckets, events, batch) : List.of();
        List<PendingEvent> arrived = sending.acknowledged();
        if (full) {
            pending.done(arrived);
        } else {
            next = pending.doneAndNext(arrived, buckets, batch);
        }
        ahead = arrived.size() == events.size() ? next : List.of();
        return arrived.size();
    }

    /** Whether there was more to send when it last looked. */
    boolean hasMore() {
        return !ahead.isEmpty();
    }

    private List<PendingEvent> take(int batch) throws SQLException {
        List<PendingEvent> read = ahead;
        ahead = List.of();
        List<Short> held = lease.buckets();
        boolean stillOurs = held.equals(buckets);
        buckets = held;
        if (stillOurs && !read.isEmpty()) {
            return read;
        }
        return held.isEmpty() ? List.of() : pending.next(held, List.of(), batch);
    }

    void leave() throws SQLException {
        lease.release();
    }

    void discardConnection() {
        ahead = List.of();
        database.discard();
    }
}
