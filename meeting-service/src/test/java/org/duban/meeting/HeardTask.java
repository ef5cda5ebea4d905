package org.duban.meeting;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.GoldenSample;
import org.duban.devkit.test.PlannedEvent;

/** The task of a decision, as task-service would tell of it. */
record HeardTask(EventProbe probe, String decision, String id, AtomicLong sequence) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static HeardTask of(EventProbe probe, String decision) {
        return new HeardTask(probe, decision, UUID.randomUUID().toString(), new AtomicLong());
    }

    /** It is now in this state. */
    HeardTask is(TaskStatus status) {
        return is(status, Map.of());
    }

    HeardTask is(TaskStatus status, Map<String, ?> changes) {
        tells(TaskEventType.PROGRESSED, status, changes, null);
        return this;
    }

    /** An event of this type, caused by another one. */
    HeardTask tells(TaskEventType type, TaskStatus status, Map<String, ?> changes, String cause) {
        PlannedEvent event = event(type, status, changes);
        probe.put(Topic.TASKS, cause == null ? event : event.withHeader("ce_causationid", cause));
        return this;
    }

    PlannedEvent event(TaskEventType type, TaskStatus status, Map<String, ?> changes) {
        Map<String, Object> all = new HashMap<>();
        all.put("decisionId", decision);
        all.put("status", status);
        all.put("submittedOn", null);
        all.put("deadline", "2099-06-30");
        all.put("yellowFrom", "2099-06-25");
        all.put("paused", status == TaskStatus.SUSPENDED || status == TaskStatus.OBJECTED);
        all.putAll(changes);
        return GoldenSample.event(type, id, sequence.incrementAndGet(), all);
    }

    /** Waits until the decision shows this state of its task. */
    HeardTask isKnownToBe(TaskStatus status) {
        await().atMost(PATIENCE)
                .until(() -> status.name()
                        .equals(Desk.of("secretary")
                                .get("/decisions/" + decision)
                                .getString("fulfilment.status")));
        return this;
    }
}
