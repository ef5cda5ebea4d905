package org.duban.notification.firing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.notification.city.Eyes.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.duban.runtime.db.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
class ManyAtOnceTest {
    private static final int TASKS = 200;
    private final MovableClock clock = new MovableClock("2026-03-31T10:00");

    @Inject
    FiringLoop loop;

    @Inject
    Sql sql;

    @Test
    void severalLoopsAtOnceFireEachOfTwoHundredRemindersOnce() throws Exception {
        QuarkusMock.installMockForType(clock, Clock.class);
        try (City city = new City(clock)) {
            city.department("GA");
            List<CityTask> tasks = Stream.generate(() -> city.task("GA"))
                    .limit(TASKS)
                    .map(task -> task.dueOn("2026-04-02").issued())
                    .toList();
            awaitPlanned("GA");
            clock.moveTo("2026-04-03T09:00");

            drainFromBothSides();

            await().atMost(Duration.ofSeconds(60)).until(() -> count("GA", "PLANNED") == 0);
            assertThat(inbox("officer.GA"))
                    .filteredOn(notice -> notice.endsWith(" due+1"))
                    .doesNotHaveDuplicates()
                    .hasSize(TASKS)
                    .contains(tasks.get(0).id() + " due+1");
            assertSlipsAreGapless();
            assertThat(deadlocks()).isZero();
            city.kafka()
                    .await(
                            Topic.DELIVERIES,
                            TASKS * 2,
                            event -> event.payload().get("rule").asText().equals("due+1")
                                    && event.payload().has("recipient")
                                    && event.payload().get("recipient").asText().endsWith(".GA"));
        }
    }

    @Test
    void firingWhileAllTasksArePlannedAnewWaitsForNobodyInACircle() throws Exception {
        QuarkusMock.installMockForType(clock, Clock.class);
        try (City city = new City(clock)) {
            city.department("GB");
            List<CityTask> tasks = Stream.generate(() -> city.task("GB"))
                    .limit(TASKS)
                    .map(task -> task.dueOn("2026-04-02").issued())
                    .toList();
            awaitPlanned("GB");
            clock.moveTo("2026-04-03T09:00");

            tasks.forEach(CityTask::reported);
            drainFromBothSides();
            tasks.forEach(CityTask::accepted);

            await().atMost(Duration.ofSeconds(60)).until(() -> count("GB", "PLANNED") == 0);
            assertThat(inbox("officer.GB"))
                    .filteredOn(notice -> notice.endsWith(" due+1"))
                    .doesNotHaveDuplicates()
                    .hasSize(TASKS);
            assertThat(deadlocks()).isZero();
        }
    }

    private long deadlocks() throws SQLException {
        return sql.one(
                "select deadlocks from pg_stat_database where datname = current_database()", row -> row.getLong(1));
    }

    private void awaitPlanned(String department) {
        await().atMost(Duration.ofSeconds(60)).until(() -> count(department, "PLANNED") == TASKS);
    }

    private int count(String department, String state) throws SQLException {
        return sql.one(
                "select count(*) from reminder where department = ? and rule = 'due+1' and state = ?",
                row -> row.getInt(1),
                department,
                state);
    }

    private void drainFromBothSides() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> drain = () -> {
            together.await();
            FiringHand hand = loop.hand();
            int settled = 0;
            for (int more = hand.fire().settled(); more > 0; more = hand.fire().settled()) {
                settled += more;
            }
            return settled;
        };
        try {
            for (Future<Integer> one : threads.invokeAll(List.of(drain, drain))) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** All pages of somebody's inbox as {@code task rule}. */
    private static List<String> inbox(String username) {
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(username).queryParam("limit", 150);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/notifications")
                    .jsonPath();
            read.addAll(page.getList("items.collect { it.taskId + ' ' + it.rule }"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return read;
    }

    private void assertSlipsAreGapless() throws SQLException {
        assertThat(sql.all("select right(number, 4)::int from slip order by 1", row -> row.getInt(1)))
                .hasSizeGreaterThanOrEqualTo(TASKS)
                .satisfies(
                        numbers -> assertThat(numbers.get(numbers.size() - 1)).isEqualTo(numbers.size()));
    }
}
