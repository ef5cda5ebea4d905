package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the events of a transaction and writes them all just before it commits, in one round trip; wakes the relay
 * once it has.
 */
@ApplicationScoped
class PendingWrites {
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxTable table;
    private final RelaySignal signal;

    PendingWrites(TransactionSynchronizationRegistry transactions, OutboxTable table, RelaySignal signal) {
        this.transactions = transactions;
        this.table = table;
        this.signal = signal;
    }

    @SuppressWarnings("unchecked")
    void add(OutgoingEvent event) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("an event is written in a transaction or not at all");
        }
        List<OutgoingEvent> events = (List<OutgoingEvent>) transactions.getResource(PendingWrites.class);
        if (events == null) {
            events = new ArrayList<>();
            transactions.putResource(PendingWrites.class, events);
            transactions.registerInterposedSynchronization(new Writing(events));
        }
        events.add(event);
    }

    private final class Writing implements Synchronization {
        private final List<OutgoingEvent> events;

        Writing(List<OutgoingEvent> events) {
            this.events = events;
        }

        @Override
        public void beforeCompletion() {
            table.insert(events);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.wake();
            }
        }
    }
}
