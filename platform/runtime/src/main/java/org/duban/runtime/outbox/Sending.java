package org.duban.runtime.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/** Events on their way to the broker. */
record Sending(List<PendingEvent> events, List<Future<RecordMetadata>> receipts) {
    private static final Logger LOG = Logger.getLogger(Sending.class);

    /** Waits for all of them and answers those that every in-sync replica has acknowledged. */
    List<PendingEvent> acknowledged() throws InterruptedException {
        List<PendingEvent> acknowledged = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            if (arrived(events.get(i), receipts.get(i))) {
                acknowledged.add(events.get(i));
            }
        }
        return acknowledged;
    }

    private static boolean arrived(PendingEvent event, Future<RecordMetadata> receipt) throws InterruptedException {
        try {
            receipt.get();
            return true;
        } catch (ExecutionException e) {
            LOG.warnf("event %s (%s of %s) did not reach the broker: %s", event.id(), event.type(), event.key(), e);
            return false;
        }
    }
}
