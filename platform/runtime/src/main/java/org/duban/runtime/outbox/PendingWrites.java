package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.duban.runtime.db.LateWrites;

/** Collects the events of a transaction and has them written as it ends; wakes the relay once it has committed. */
@ApplicationScoped
class PendingWrites {
    private final TransactionSynchronizationRegistry transactions;
    private final LateWrites late;
    private final OutboxTable table;
    private final JustCommitted committed;
    private final RelaySignal signal;

    PendingWrites(
            TransactionSynchronizationRegistry transactions,
            LateWrites late,
            OutboxTable table,
            JustCommitted committed,
            RelaySignal signal) {
        this.transactions = transactions;
        this.late = late;
        this.table = table;
        this.committed = committed;
        this.signal = signal;
    }

    @SuppressWarnings("unchecked")
    void add(OutgoingEvent event) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("an event is written in a transaction or not at all");
        }
        List<OutgoingEvent> events = (List<OutgoingEvent>) transactions.getResource(PendingWrites.class);
        if (events == null) {
            events = begin();
            transactions.putResource(PendingWrites.class, events);
        }
        events.add(event);
    }

    private List<OutgoingEvent> begin() {
        List<OutgoingEvent> events = new ArrayList<>();
        late.before(() -> table.insert(events));
        transactions.registerInterposedSynchronization(new Telling(events));
        return events;
    }

    private final class Telling implements Synchronization {
        private final List<OutgoingEvent> events;

        Telling(List<OutgoingEvent> events) {
            this.events = events;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                committed.keep(events);
                signal.wake();
            }
        }
    }
}
