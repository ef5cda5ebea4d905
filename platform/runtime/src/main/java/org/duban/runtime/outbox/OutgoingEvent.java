package org.duban.runtime.outbox;

import java.time.Instant;
import java.util.UUID;
import org.duban.contracts.envelope.EventType;

/**
 * An event about to be written.
 *
 * @param key the aggregate's id
 * @param sequence 1, 2, 3 … within the aggregate, drawn under its row lock
 * @param causation the event whose handling caused it, null where a person did
 * @param payload JSON
 */
record OutgoingEvent(
        UUID id,
        EventType type,
        String key,
        long sequence,
        Instant at,
        UUID causation,
        String traceparent,
        String payload) {
    short bucket() {
        return KeyBucket.of(key);
    }
}
