package org.duban.task.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adding up changes no figure, whoever moves, reads, and adds up at the same time, and however late somebody commits. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class RollingUpTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final int MOVERS = 8;
    private static final int TASKS_EACH = 30;

    @Inject
    RollingUp rolling;

    @Inject
    Sql sql;

    private List<String> leads;

    @BeforeEach
    void noFiguresButThoseOfThisTest() throws SQLException {
        for (String table : List.of("tally_change", "tally", "tally_day", "tally_day_over", "tally_due")) {
            sql.update("delete from " + table);
        }
        MovableClock.stopOn(MONDAY);
        leads = List.of(Office.newDepartment(), Office.newDepartment());
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void eachAnswerAgreesWithItselfWhileManyMove() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MOVERS + 1);
        AtomicInteger left = new AtomicInteger(MOVERS);
        List<Future<?>> ends = new ArrayList<>();
        for (int i = 0; i < MOVERS; i++) {
            int number = i;
            ends.add(threads.submit(() -> {
                move(number);
                left.decrementAndGet();
            }));
        }
        ends.add(threads.submit(() -> {
            while (left.get() > 0) {
                rolling.round();
            }
            return null;
        }));
        int answers = 0;
        while (left.get() > 0) {
            agreesWithItself(overview());
            answers++;
        }
        threads.shutdown();
        for (Future<?> end : ends) {
            end.get();
        }
        assertThat(answers).isGreaterThan(3);
        agreesWithItself(overview());
        assertThat(overview().path("byStatus").path("ACCEPTED").asInt()).isEqualTo(MOVERS * TASKS_EACH / 3);
        assertThat(overview().path("byStatus").path("CANCELLED").asInt()).isEqualTo(MOVERS * TASKS_EACH / 3);
        assertThat(overview().path("open").asInt()).isEqualTo(2 * MOVERS * TASKS_EACH / 3);
        int before = overview().path("open").asInt();
        rolling.round();
        assertThat(overview().path("open").asInt()).isEqualTo(before);
    }

    private void move(int number) {
        String lead = leads.get(number % 2);
        for (int i = 0; i < TASKS_EACH; i++) {
            String task = Office.issuedTask(lead, leads.get((number + 1) % 2));
            if (i % 3 == 1) {
                Office.accept(officer(lead), task, "*").then().statusCode(200);
            } else if (i % 3 == 2) {
                Office.cancel(as("supervisor"), task, Map.of("reason", "No"))
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static void agreesWithItself(JsonNode overview) {
        long open = Stream.of(TaskStatus.values())
                .filter(status -> !status.ended())
                .mapToLong(
                        status -> overview.path("byStatus").path(status.name()).asLong())
                .sum();
        assertThat(overview.path("open").asLong()).isEqualTo(open);
        assertThat(sum(overview.path("byLight"))).isEqualTo(open);
        long departments = 0;
        for (JsonNode department : overview.path("departments")) {
            departments += sum(department.path("lights"));
        }
        assertThat(departments).isEqualTo(open);
    }

    private static long sum(JsonNode lights) {
        return Stream.of("green", "yellow", "red", "none")
                .mapToLong(light -> lights.path(light).asLong())
                .sum();
    }

    @Test
    void whatIsCommittedAfterItsDayWasFinishedStillCountsOnThatDay() throws Exception {
        Office.issuedTask(leads.get(0));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<?> late = thread.submit(() -> {
            Transactions.run(() -> {
                sql.update("""
                        insert into tally_change (days, departments, roles, figures, dues, counts)
                        values (array[?::date], array['*'], array['LEAD'], array['SUSPENDED'], array[null::date], array[1])
                        """, MONDAY);
                written.countDown();
                await(commit);
            });
            return null;
        });
        await(written);
        MovableClock.stopOn(MONDAY.plusDays(3));
        rolling.round();
        assertThat(paused(MONDAY)).isZero();
        commit.countDown();
        late.get();
        thread.shutdown();
        assertThat(paused(MONDAY)).isEqualTo(1);
        rolling.round();
        for (int day = 0; day <= 3; day++) {
            assertThat(paused(MONDAY.plusDays(day))).as("day %d", day).isEqualTo(1);
        }
        assertThat(paused(MONDAY.minusDays(1))).isZero();
        assertThat(finished()).isEqualTo(3);
        MovableClock.stopOn(MONDAY.plusDays(5));
        rolling.round();
        assertThat(paused(MONDAY.plusDays(4))).isEqualTo(1);
        assertThat(finished()).isEqualTo(5);
    }

    @Test
    void countingAllAnewFromTheFactsChangesNothing() throws SQLException {
        String accepted = Office.acceptedTask(leads.get(0), leads.get(1));
        MovableClock.stopOn(MONDAY.plusDays(4));
        String cancelled = Office.acceptedTask(leads.get(1));
        Office.cancel(as("supervisor"), cancelled, Map.of("reason", "No"))
                .then()
                .statusCode(200);
        Office.report(officer(leads.get(0)), accepted, Map.of("percent", 10, "narrative", "Begun"));
        MovableClock.stopOn(LocalDate.of(2031, 7, 4));
        List<String> before = boards();
        rolling.round();
        assertThat(boards()).isEqualTo(before);
        sql.all("select rebuild_tallies('Asia/Shanghai')", row -> null);
        assertThat(boards()).isEqualTo(before);
        rolling.round();
        assertThat(boards()).isEqualTo(before);
    }

    private List<String> boards() {
        List<String> boards = new ArrayList<>();
        for (String code : leads) {
            for (String day : List.of("2031-03-03", "2031-03-07", "2031-06-20", "2031-06-27", "2031-07-04")) {
                boards.add(Dashboard.seenBy("supervisor", "departments/" + code + "?asOf=" + day)
                        .toString()
                        .replaceAll("\"rank(ed)?\":[0-9a-z]+", ""));
            }
        }
        return boards;
    }

    private int finished() throws SQLException {
        return sql.one("select count(*) from tally_day_over", row -> row.getInt(1));
    }

    private static long paused(LocalDate day) {
        return Dashboard.seenBy("supervisor", "overview?asOf=" + day)
                .path("byLight")
                .path("none")
                .asLong();
    }

    private static JsonNode overview() {
        return Dashboard.seenBy("supervisor", "overview");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
