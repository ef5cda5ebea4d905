package org.duban.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.duban.contracts.delivery.Channel;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.Eyes;
import org.duban.notification.city.Hooks;
import org.duban.notification.city.MovableClock;
import org.duban.notification.city.OutsideWorld;
import org.duban.notification.city.Wishes;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.junit.jupiter.api.Test;

/** The messages of a person's day are counted right when two instances plan for that person at the same moment. */
@QuarkusTest
@WithTestResource(DubanStack.class)
@WithTestResource(OutsideWorld.class)
class CountingTheDayTest {
    private static final String SOMEBODY_WAITS = "select exists (select from pg_locks where not granted)";

    @Inject
    PlanningForPeople planning;

    @Inject
    Sql sql;

    @Test
    void whoPlansForAPersonWaitsForWhoIsPlanningForThem() throws Exception {
        MovableClock clock = new MovableClock("2026-03-31T10:00");
        QuarkusMock.installMockForType(clock, Clock.class);
        try (City city = new City(clock)) {
            city.departmentOnline("CD");
            List<CityTask> tasks = Stream.generate(
                            () -> city.task("CD").dueOn("2026-04-20").issued())
                    .limit(4)
                    .toList();
            tasks.forEach(task -> Eyes.awaitTold("officer.CD", task, 1));
            Wishes.put("officer.CD", "{\"channels\": [\"EMAIL\"], \"digestAt\": \"17:30\"}");

            List<CompletableFuture<Integer>> other = new ArrayList<>();
            Transactions.run(() -> {
                assertThat(planned(clock, tasks.subList(0, 3))).isEqualTo(3);
                other.add(CompletableFuture.supplyAsync(() -> alone(clock, tasks.subList(3, 4))));
                Eyes.await(() -> sql.one(SOMEBODY_WAITS, row -> row.getBoolean(1)));
            });

            assertThat(other.get(0).join()).isEqualTo(1);
            assertThat(tasks.subList(0, 3))
                    .allSatisfy(task -> assertThat(digest(task)).isNull());
            assertThat(digest(tasks.get(3))).isNotNull();
        }
    }

    private int alone(MovableClock clock, List<CityTask> tasks) {
        try {
            return Transactions.call(() -> planned(clock, tasks));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private int planned(MovableClock clock, List<CityTask> tasks) throws SQLException {
        String[] notices = tasks.stream()
                .map(task -> Eyes.inbox("officer.CD", task).get(0).get("id").toString())
                .toArray(String[]::new);
        return planning.plan(Channel.EMAIL, "smtp", notices, clock.instant());
    }

    private static Object digest(CityTask task) {
        return Hooks.deliveries(task).get(0).get("digestId");
    }
}
