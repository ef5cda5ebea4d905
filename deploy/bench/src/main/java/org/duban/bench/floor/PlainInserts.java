package org.duban.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.duban.bench.SampleEvent;
import org.duban.devkit.embedded.Database;
import org.duban.runtime.db.Ids;

/** The rows of one derived task, in one statement and one transaction, as fast as the database takes them. */
public final class PlainInserts {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Database database;
    private final String insert;
    private final long warmUntil;
    private final long end;

    /** A measurement that begins now. */
    public PlainInserts(Database database, int warmUpSeconds, int seconds) throws SQLException {
        this.database = database;
        this.insert = PlainTables.create(database);
        this.warmUntil = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
        this.end = warmUntil + seconds * 1_000_000_000L;
    }

    /** How long each commit took in milliseconds, over all the connections; warm-up not counted. */
    public List<Double> commits(int connections) {
        List<CompletableFuture<List<Double>>> writers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            writers.add(CompletableFuture.supplyAsync(this::write, task -> new Thread(task, "writer").start()));
        }
        return writers.stream().flatMap(writer -> writer.join().stream()).toList();
    }

    private List<Double> write() {
        List<Double> commits = new ArrayList<>();
        try (Connection connection = database.connectAsOwner();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                fill(statement);
                statement.executeUpdate();
                long before = System.nanoTime();
                connection.commit();
                if (before > warmUntil) {
                    commits.add((System.nanoTime() - before) / NANOS_PER_MILLI);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return commits;
    }

    private static void fill(PreparedStatement statement) throws SQLException {
        UUID id = Ids.next();
        statement.setObject(1, id);
        statement.setString(2, id.toString());
        statement.setTimestamp(3, Timestamp.from(Instant.now()));
        statement.setString(4, SampleEvent.payload(id.toString()));
    }
}
