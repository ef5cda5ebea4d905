package org.duban.runtime.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.duban.runtime.db.Copying;

/** Writes a transaction's events and their pending rows: in one round trip, or by COPY where they are many. */
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

    private final AgroalDataSource database;
    private final Copying copying;

    OutboxTable(AgroalDataSource database, Copying copying) {
        this.database = database;
        this.copying = copying;
    }

    void insert(List<OutgoingEvent> events) {
        try {
            if (events.size() < MANY) {
                insertFew(events);
            } else {
                copying.into(EVENTS, events, OutboxTable::columns);
                copying.into(PENDING, events, event -> new Object[] {event.bucket(), event.id()});
            }
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

    /** As a batch: they go to the database together, and it answers once. */
    private void insertFew(List<OutgoingEvent> events) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutgoingEvent event : events) {
                int index = 0;
                for (Object value : columns(event)) {
                    insert.setObject(++index, value instanceof Instant at ? Timestamp.from(at) : value);
                }
                insert.setShort(++index, event.bucket());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
