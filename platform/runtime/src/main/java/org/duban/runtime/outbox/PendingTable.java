package org.duban.runtime.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String LOWEST =
            "select position, event_id from outbox_pending where bucket = any (?) order by position limit ?";
    private static final String EVENTS = """
            select id, topic, key, sequence, type, at, causation, traceparent, payload
            from outbox where id = any (?) and id between ? and ?
            """;
    /** Unsigned, byte by byte; Java compares the halves of an id as signed numbers. */
    private static final Comparator<UUID> AS_THE_DATABASE = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private static final String DONE = "delete from outbox_pending where position = any (?)";
    private static final String DONE_AND_LOWEST = "with done as (" + DONE + ") " + LOWEST;

    private final RelayDatabase database;
    private final JustCommitted committed;

    PendingTable(RelayDatabase database, JustCommitted committed) {
        this.database = database;
        this.committed = committed;
    }

    /** The events to send next, leaving out those that are on their way to the broker. */
    List<PendingEvent> next(Collection<Short> buckets, List<PendingEvent> underWay, int limit) throws SQLException {
        Connection connection = database.connection();
        try (PreparedStatement select = connection.prepareStatement(LOWEST)) {
            return lowest(select, 1, buckets, underWay, limit);
        }
    }

    /** Takes away what arrived earlier and answers the events to send next, in one journey to the database. */
    List<PendingEvent> doneAndNext(List<PendingEvent> arrived, Collection<Short> buckets, int limit)
            throws SQLException {
        Connection connection = database.connection();
        try (PreparedStatement statement = connection.prepareStatement(DONE_AND_LOWEST)) {
            statement.setArray(1, positions(connection, arrived));
            return lowest(statement, 2, buckets, arrived, limit);
        }
    }

    /** One statement sees the rows that it deletes itself, too: those left out are asked for on top. */
    private List<PendingEvent> lowest(
            PreparedStatement select, int index, Collection<Short> buckets, List<PendingEvent> leftOut, int limit)
            throws SQLException {
        select.setArray(index, database.connection().createArrayOf("smallint", buckets.toArray()));
        select.setInt(index + 1, leftOut.size() + limit);
        Map<UUID, Long> positions = new HashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                positions.put(rows.getObject(2, UUID.class), rows.getLong(1));
            }
        }
        leftOut.forEach(event -> positions.remove(event.id()));
        return events(positions);
    }

    /** In their order; of those that this process just wrote it knows all but the position. */
    private List<PendingEvent> events(Map<UUID, Long> positions) throws SQLException {
        List<PendingEvent> events = new ArrayList<>(positions.size());
        Set<UUID> unknown = new HashSet<>();
        positions.forEach((id, position) -> committed
                .take(id)
                .ifPresentOrElse(event -> events.add(PendingEvent.of(position, event)), () -> unknown.add(id)));
        if (!unknown.isEmpty()) {
            readBack(unknown, positions, events);
        }
        events.sort(Comparator.comparingLong(PendingEvent::position));
        return events;
    }

    /** The bounds spare the database looking into the partitions of other days. */
    private void readBack(Set<UUID> ids, Map<UUID, Long> positions, List<PendingEvent> events) throws SQLException {
        Connection connection = database.connection();
        try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            select.setObject(2, Collections.min(ids, AS_THE_DATABASE));
            select.setObject(3, Collections.max(ids, AS_THE_DATABASE));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(read(rows, positions));
                }
            }
        }
    }

    void done(List<PendingEvent> events) throws SQLException {
        Connection connection = database.connection();
        try (PreparedStatement delete = connection.prepareStatement(DONE)) {
            delete.setArray(1, positions(connection, events));
            delete.executeUpdate();
        }
    }

    private static Array positions(Connection connection, List<PendingEvent> events) throws SQLException {
        return connection.createArrayOf(
                "bigint", events.stream().map(PendingEvent::position).toArray());
    }

    private static PendingEvent read(ResultSet row, Map<UUID, Long> positions) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new PendingEvent(
                positions.get(id),
                id,
                Topic.valueOf(row.getString(2)),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9));
    }
}
