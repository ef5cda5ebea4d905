package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.duban.runtime.db.Copying;
import org.duban.runtime.db.LateWrites;

/** Writes a transaction's events and their pending rows: with what else its end writes, or by COPY where they are many. */
@ApplicationScoped
class OutboxTable {
    private static final int MANY = 200;
    private static final String EVENTS = "outbox (id, topic, key, sequence, type, at, causation, traceparent, payload)";
    private static final String PENDING = "outbox_pending (bucket, event_id)";
    private static final String INSERT = """
            with event as (
                insert into outbox (id, topic, key, sequence, type, at, causation, traceparent, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id
            )
            insert into outbox_pending (bucket, event_id) select ?, id from event
            """;

    private final LateWrites late;
    private final Copying copying;

    OutboxTable(LateWrites late, Copying copying) {
        this.late = late;
        this.copying = copying;
    }

    void insert(List<OutgoingEvent> events) {
        if (events.size() < MANY) {
            events.forEach(event -> late.add(INSERT, columnsAndBucket(event)));
        } else {
            copy(events);
        }
    }

    private void copy(List<OutgoingEvent> events) {
        try {
            copying.into(EVENTS, events, OutboxTable::columns);
            copying.into(PENDING, events, event -> new Object[] {event.bucket(), event.id()});
        } catch (SQLException e) {
            throw new IllegalStateException("the events of this transaction could not be written", e);
        }
    }

    private static Object[] columns(OutgoingEvent event) {
        return new Object[] {
            event.id(),
            event.type().topic().name(),
            event.key(),
            event.sequence(),
            event.type().type(),
            event.at(),
            event.causation(),
            event.traceparent(),
            event.payload()
        };
    }

    private static Object[] columnsAndBucket(OutgoingEvent event) {
        Object[] columns = columns(event);
        Object[] values = Arrays.copyOf(columns, columns.length + 1);
        values[columns.length] = event.bucket();
        return values;
    }
}
