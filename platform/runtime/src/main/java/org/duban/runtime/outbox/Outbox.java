package org.duban.runtime.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duban.contracts.envelope.EventType;
import org.duban.runtime.db.Ids;
import org.duban.runtime.json.EventJson;
import org.duban.runtime.time.CityClock;

/** Where a use case puts the event of the change it makes; it is sent if, and only if, the transaction commits. */
@ApplicationScoped
public class Outbox {
    private final PendingWrites pending;
    private final CityClock clock;

    Outbox(PendingWrites pending, CityClock clock) {
        this.pending = pending;
        this.clock = clock;
    }

    /**
     * Writes an event in the present transaction.
     *
     * @param id of the event, never used before
     * @param key the aggregate's id
     * @param sequence 1, 2, 3 … within the aggregate, raised under its row lock
     * @param payload of the type's shape
     * @throws IllegalArgumentException if the payload is of another shape
     * @throws IllegalStateException if there is no transaction
     */
    public void append(UUID id, EventType type, String key, long sequence, Record payload) {
        if (!type.payload().isInstance(payload)) {
            throw new IllegalArgumentException(type.type() + " does not carry a " + payload.getClass());
        }
        Cause cause = Cause.current();
        pending.add(new OutgoingEvent(
                id, type, key, sequence, clock.now(), cause.event(), traceparent(cause), EventJson.write(payload)));
    }

    /**
     * The same under a new id.
     *
     * @return the event's id
     */
    public UUID append(EventType type, String key, long sequence, Record payload) {
        UUID id = Ids.next();
        append(id, type, key, sequence, payload);
        return id;
    }

    private static String traceparent(Cause cause) {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : cause.traceparent();
    }
}
