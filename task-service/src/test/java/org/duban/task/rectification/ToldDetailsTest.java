package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Details;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What events tell besides the task is what their golden samples show to those who read them. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ToldDetailsTest {
    /** Days and calendars make these; the tests of those hold them against their samples. */
    private static final Set<TaskEventType> MADE_BY_TIME = EnumSet.of(
            TaskEventType.ACCEPTANCE_MISSED,
            TaskEventType.REPORT_MISSED,
            TaskEventType.LOOK_BACK_DUE,
            TaskEventType.DUE_CHANGED);

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void everyMoveTellsTheDetailsThatItsSampleShowsAndNoOthers() {
        WholeLife life = WholeLife.lived();
        Map<String, Set<String>> told = new TreeMap<>();
        for (SeenEvent event : eventsOf(life)) {
            told.computeIfAbsent(event.type(), type -> new TreeSet<>()).addAll(Details.told(event));
        }
        Map<String, Set<String>> samples = Arrays.stream(TaskEventType.values())
                .filter(type -> !MADE_BY_TIME.contains(type))
                .collect(Collectors.toMap(TaskEventType::type, Details::inTheSample));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(samples);
    }

    private static List<SeenEvent> eventsOf(WholeLife life) {
        List<String> tasks = List.of(life.task(), life.copy(), life.check());
        int count = tasks.stream().mapToInt(ToldDetailsTest::told).sum();
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            return kafka.await(Topic.TASKS, count, event -> tasks.contains(event.subject()));
        }
    }

    /** How many of the steps of a task's trace were told to others. */
    private static int told(String task) {
        return (int)
                Office.read(Office.as("supervisor"), "/api/v1/tasks/{id}/trace", task)
                        .<String>getList("items.eventId")
                        .stream()
                        .filter(event -> event != null)
                        .count();
    }
}
