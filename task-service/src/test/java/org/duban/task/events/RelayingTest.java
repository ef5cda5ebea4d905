package org.duban.task.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
        try {
            byte[] json =
                    GoldenSample.payload(TaskEventType.PROGRESSED).toString().getBytes("UTF-8");
            return EventJson.read(json, TaskEvent.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
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
