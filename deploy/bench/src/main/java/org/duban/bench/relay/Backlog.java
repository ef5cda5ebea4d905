package org.duban.bench.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.bench.SampleEvent;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.embedded.Database;
import org.duban.runtime.db.Ids;
import org.duban.runtime.outbox.KeyBucket;

/** Many events written at once into a service's outbox, as if its relay had been away for a while. */
final class Backlog {
    private static final String INSERT = """
            with event as (
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::smallint[]) with ordinality
                    as e (id, key, payload, bucket, position)
            ), written as (
                insert into outbox (id, topic, key, sequence, type, at, payload)
                select id, ?, key, ?, ?, ?, payload from event
            )
            insert into outbox_pending (bucket, event_id) select bucket, id from event order by position
            """;

    private final Database database;
    private final Topic topic;

    Backlog(Database database, Topic topic) {
        this.database = database;
        this.topic = topic;
    }

    /** Writes the events 1, 2, 3 … of as many keys as are wanted in one transaction. */
    void fill(int keys, int eventsOfEachKey) throws SQLException {
        List<String> aggregates =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(keys).toList();
        try (Connection connection = database.connectAsService()) {
            connection.setAutoCommit(false);
            for (int sequence = 1; sequence <= eventsOfEachKey; sequence++) {
                insert(connection, aggregates, sequence);
            }
            connection.commit();
        }
    }

    private void insert(Connection connection, List<String> keys, int sequence) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array(connection, "uuid", keys.stream().map(key -> Ids.next())));
            insert.setArray(2, array(connection, "text", keys.stream()));
            insert.setArray(3, array(connection, "text", keys.stream().map(SampleEvent::payload)));
            insert.setArray(4, array(connection, "smallint", keys.stream().map(KeyBucket::of)));
            insert.setString(5, topic.name());
            insert.setLong(6, sequence);
            insert.setString(7, SampleEvent.TYPE);
            insert.setTimestamp(8, Timestamp.from(Instant.now()));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    /** How many events wait. */
    long waiting() throws SQLException {
        try (Connection connection = database.connectAsService();
                var rows = connection.createStatement().executeQuery("select count(*) from outbox_pending")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
