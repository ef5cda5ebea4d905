package org.duban.runtime.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import org.duban.runtime.db.Copying;

/** Writes a transaction's events and their pending rows: in one statement, or by COPY where they are many. */
@ApplicationScoped
class OutboxTable {
    private static final int MANY = 200;
    private static final String EVENTS = "outbox (id, topic, key, sequence, type, at, causation, traceparent, payload)";
    private static final String PENDING = "outbox_pending (bucket, event_id)";
    private static final String INSERT = """
            with event as (
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::timestamptz[],
                                     ?::uuid[], ?::text[], ?::text[], ?::smallint[]) with ordinality
                    as e (id, topic, key, sequence, type, at, causation, traceparent, payload, bucket, position)
            ), written as (
                insert into outbox (id, topic, key, sequence, type, at, causation, traceparent, payload)
                select id, topic, key, sequence, type, at, causation, traceparent, payload from event
            )
            insert into outbox_pending (bucket, event_id) select bucket, id from event order by position
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

    private void insertFew(List<OutgoingEvent> events) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Columns columns = new Columns(connection, insert, events);
            columns.set("uuid", OutgoingEvent::id);
            columns.set("text", e -> e.type().topic().name());
            columns.set("text", OutgoingEvent::key);
            columns.set("bigint", OutgoingEvent::sequence);
            columns.set("text", e -> e.type().type());
            columns.set("timestamptz", e -> Timestamp.from(e.at()));
            columns.set("uuid", OutgoingEvent::causation);
            columns.set("text", OutgoingEvent::traceparent);
            columns.set("text", OutgoingEvent::payload);
            columns.set("smallint", OutgoingEvent::bucket);
            insert.executeUpdate();
        }
    }

    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<OutgoingEvent> events;
        private int index;

        Columns(Connection connection, PreparedStatement statement, List<OutgoingEvent> events) {
            this.connection = connection;
            this.statement = statement;
            this.events = events;
        }

        void set(String sqlType, Function<OutgoingEvent, Object> value) throws SQLException {
            Object[] column = events.stream().map(value).toArray();
            statement.setArray(++index, connection.createArrayOf(sqlType, column));
        }
    }
}
