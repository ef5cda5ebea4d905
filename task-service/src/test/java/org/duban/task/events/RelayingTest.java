package org.duban.task.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.GoldenSample;
import org.duban.devkit.test.SeenEvent;
import org.duban.devkit.test.SequenceAudit;
import org.duban.runtime.db.Sql;
import org.duban.runtime.json.EventJson;
import org.duban.runtime.outbox.Outbox;
import org.junit.jupiter.api.Test;

/** What is committed reaches the topic, each aggregate in its order; what is rolled back never does. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class RelayingTest {
    private static final int WRITERS = 8;
    private static final int EVENTS_EACH = 60;

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Test
    void manyWritersAtOnceLoseNothingAndKeepEachAggregatesOrder() throws Exception {
        List<String> keys = run(WRITERS, this::writeOneAggregate);
        List<SeenEvent> seen = seen(keys, WRITERS * EVENTS_EACH);
        assertThat(SequenceAudit.faults(seen)).isEmpty();
        assertThat(seen).extracting(SeenEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void aTransactionThatCommitsLateIsNotPassedOver() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch othersAreOut = new CountDownLatch(1);
        String late = UUID.randomUUID().toString();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<?> slow = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            append(late, 1);
            written.countDown();
            await(othersAreOut);
        }));
        written.await();
        List<String> quick = run(2, this::writeOneAggregate);
        seen(quick, 2 * EVENTS_EACH);
        othersAreOut.countDown();
        slow.get();
        threads.shutdown();
        assertThat(seen(List.of(late), 1)).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNeverSent() throws Exception {
        String undone = UUID.randomUUID().toString();
        QuarkusTransaction.begin();
        append(undone, 1);
        QuarkusTransaction.rollback();
        List<String> done = run(1, this::writeOneAggregate);
        seen(done, EVENTS_EACH);
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            assertThat(kafka.all(Topic.TASKS)).extracting(SeenEvent::key).doesNotContain(undone);
        }
    }

    /** Whether it was sent as this process remembers it or, like what is too long for that, as it was read back. */
    @Test
    void whatIsSentIsWhatWasWritten() throws SQLException {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> append(key, 1));
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(TaskEventType.PROGRESSED, key, 2, sample("水".repeat(20_000))));
        List<SeenEvent> sent = seen(List.of(key), 2);
        assertThat(sent).extracting(RelayingTest::told).containsExactlyElementsOf(written(key));
    }

    private static String told(SeenEvent event) {
        return String.join(
                "\n",
                event.id(),
                event.type(),
                Long.toString(event.sequence()),
                OffsetDateTime.parse(event.headers().get("ce_time")).toInstant().toString(),
                event.headers().get("ce_traceparent"),
                new String(event.value(), UTF_8));
    }

    private List<String> written(String key) throws SQLException {
        return sql.all(
                "select id, type, sequence, at, traceparent, payload from outbox where key = ? order by sequence",
                row -> String.join(
                        "\n",
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant().toString(),
                        row.getString(5),
                        row.getString(6)),
                key);
    }

    private String writeOneAggregate() {
        String key = UUID.randomUUID().toString();
        for (int i = 1; i <= EVENTS_EACH; i++) {
            long sequence = i;
            QuarkusTransaction.requiringNew().run(() -> append(key, sequence));
        }
        return key;
    }

    private void append(String key, long sequence) {
        outbox.append(TaskEventType.PROGRESSED, key, sequence, sample());
    }

    private static TaskEvent sample() {
        return event(GoldenSample.payload(TaskEventType.PROGRESSED));
    }

    private static TaskEvent sample(String requirement) {
        ObjectNode payload = GoldenSample.payload(TaskEventType.PROGRESSED).deepCopy();
        return event(payload.put("requirement", requirement));
    }

    private static TaskEvent event(JsonNode payload) {
        try {
            return EventJson.read(payload.toString().getBytes(UTF_8), TaskEvent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SeenEvent> seen(List<String> keys, int count) {
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            return kafka.await(Topic.TASKS, count, event -> keys.contains(event.key()));
        }
    }

    private static <T> List<T> run(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<T> results = new ArrayList<>();
        for (Future<T> one : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
            results.add(one.get());
        }
        pool.shutdown();
        return results;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
