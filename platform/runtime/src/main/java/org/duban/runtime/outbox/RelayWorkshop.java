package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/**
 * What the relay does in one round: take away what arrived in the last one and read what to send, in one journey; send it,
 * and wait for the broker. Where many wait, the next ones are read while it works. If anything did not arrive, what was
 * read ahead is forgotten and read anew: a later event of a key must not go out before an earlier one that failed. A crash
 * before the next round sends the last one again, which receivers are built for. Used by the relay's thread alone.
 */
@ApplicationScoped
class RelayWorkshop {
    private final PendingTable pending;
    private final BucketLease lease;
    private final Broker broker;
    private final RelayDatabase database;
    private List<Short> buckets = List.of();
    private List<PendingEvent> ahead = List.of();
    /** Sent for certain, and not taken away yet. */
    private List<PendingEvent> arrived = List.of();

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
        arrived = sending.acknowledged();
        int sent = arrived.size();
        if (full) {
            takeAway();
        }
        ahead = sent == events.size() ? next : List.of();
        return sent;
    }

    private void takeAway() throws SQLException {
        pending.done(arrived);
        arrived = List.of();
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
        if (held.isEmpty() && arrived.isEmpty()) {
            return List.of();
        }
        List<PendingEvent> next = pending.doneAndNext(arrived, held, batch);
        arrived = List.of();
        return next;
    }

    void leave() throws SQLException {
        takeAway();
        lease.release();
    }

    void discardConnection() {
        ahead = List.of();
        database.discard();
    }
}
