package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.envelope.Topic;

/**
 * Reads the events that wait, lowest position first, and takes away those that the broker has.
 *
 * <p>Positions within one key rise with its sequence, and a later event of a key can be seen only after the earlier
 * one is committed; so the lowest positions of one snapshot hold no event without those before it. What commits late
 * with a low position is simply picked by the next reading: nothing remembers how far it was.
 */
@ApplicationScoped
class PendingTable {
    private static final String NEXT = """
            select p.position, e.id, e.topic, e.key, e.sequence, e.type, e.at, e.causation, e.traceparent, e.payload
            from (select position, event_id from outbox_pending
                  where bucket = any (?) order by position limit ?) p
            cross join lateral (select * from outbox o where o.id = p.event_id limit 1) e
            order by p.position
            """;
    private static final String DONE = "delete from outbox_pending where position = any (?)";

    private final RelayDatabase database;

    PendingTable(RelayDatabase database) {
        this.database = database;
    }

    List<PendingEvent> next(Collection<Short> buckets, int limit) throws SQLException {
        Connection connection = database.connection();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setArray(1, connection.createArrayOf("smallint", buckets.toArray()));
            select.setInt(2, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<PendingEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(read(rows));
                }
                return events;
            }
        }
    }

    void done(List<PendingEvent> events) throws SQLException {
        Connection connection = database.connection();
        try (PreparedStatement delete = connection.prepareStatement(DONE)) {
            Object[] positions = events.stream().map(PendingEvent::position).toArray();
            delete.setArray(1, connection.createArrayOf("bigint", positions));
            delete.executeUpdate();
        }
    }

    private static PendingEvent read(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                Topic.valueOf(row.getString(3)),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class),
                row.getObject(8, UUID.class),
                row.getString(9),
                row.getString(10));
    }
}
