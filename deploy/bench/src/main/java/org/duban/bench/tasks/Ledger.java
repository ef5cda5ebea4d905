package org.duban.bench.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.duban.bench.Api;
import org.duban.bench.parts.Parts;
import org.duban.bench.parts.Service;
import org.duban.bench.relay.Rounds;
import org.postgresql.PGConnection;

/**
 * The ledger of a tenth of all tasks over HTTP; beside it the same rows copied to a client as plain text. Meanwhile the
 * service is asked how much of its heap is in use, garbage and all.
 */
public final class Ledger {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 100;
    private static final int IDLE_LOOKS = 50;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String ROWS = """
            copy (select number, kind, title, requirement, status, lead_department, parts, percent,
                last_report_narrative, issued_at, deadline, yellow_from, submitted_on, closed_on, grade, source_type,
                source_title, sentence, meeting_body, meeting_year, meeting_number
            from task where deadline >= '%1$s' and deadline <= '%2$s' order by deadline, id) to stdout
            """;

    private final Parts parts;
    private final int tasks;
    private final Api api;
    private final LocalDate first = LocalDate.now(CITY).minusDays(900);
    private final LocalDate last = first.plusDays(DAYS - 1);
    private long bytes;

    public Ledger(Parts parts, int tasks) {
        this.parts = parts;
        this.tasks = tasks;
        api = new Api(parts.addressOf(Service.TASK), parts.signer(), "supervisor");
    }

    /**
     * What came of it.
     *
     * @param plain seconds of each copy
     * @param export seconds of each ledger
     * @param bytes of a ledger
     * @param idleHeap most bytes in use before it
     * @param heap most bytes in use while it was written
     */
    public record Outcome(long rows, Rounds plain, Rounds export, long bytes, long idleHeap, long heap) {}

    /** Fills the tables if nothing else did, then asks. */
    public Outcome measure() throws Exception {
        MillionTasks.ensure(parts, tasks);
        long rows =
                number("select count(*) from task where deadline >= '%s' and deadline <= '%s'".formatted(first, last));
        long idle = 0;
        for (int i = 0; i < IDLE_LOOKS; i++) {
            idle = Math.max(idle, heap());
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        Rounds plain = Rounds.of(this::copied);
        try (Watching heap = new Watching()) {
            Rounds export = Rounds.of(this::exported);
            return new Outcome(rows, plain, export, bytes, idle, heap.most());
        }
    }

    private double exported() {
        long start = System.nanoTime();
        byte[] file = api.get("/ledgers/tasks.xlsx?dueFrom=" + first + "&dueTo=" + last)
                .success()
                .body();
        bytes = file.length;
        return (System.nanoTime() - start) / 1e9;
    }

    private double copied() throws SQLException, IOException {
        try (Connection connection = parts.databaseOf(Service.TASK).connectAsOwner()) {
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(ROWS.formatted(first, last), OutputStream.nullOutputStream());
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = parts.databaseOf(Service.TASK).connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Bytes of the service's heap in use. */
    private long heap() {
        URI metrics = parts.addressOf(Service.TASK).resolve("/q/metrics");
        try (InputStream answer = metrics.toURL().openStream()) {
            return new String(answer.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the heap again and again. */
    private final class Watching implements AutoCloseable {
        private final AtomicBoolean ended = new AtomicBoolean();
        private final Thread thread = new Thread(this::watch, "bench-heap");
        private volatile long most;

        Watching() {
            thread.setDaemon(true);
            thread.start();
        }

        long most() {
            return most;
        }

        private void watch() {
            while (!ended.get()) {
                most = Math.max(most, heap());
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }

        @Override
        public void close() throws InterruptedException {
            ended.set(true);
            thread.join();
        }
    }
}
