package org.duban.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.notification.city.Eyes.as;

import io.quarkus.test.junit.QuarkusMock;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.contracts.task.TaskEvent;
import org.duban.notification.city.City;
import org.duban.notification.city.Eyes;
import org.duban.notification.city.MovableClock;
import org.duban.notification.city.PolicyDesk;
import org.duban.runtime.db.Sql;
import org.duban.runtime.db.Transactions;
import org.duban.runtime.inbox.Received;

/** Leads tasks through random days, tells both the service and the slow computation of it, and holds one against the other. */
final class RandomWalk implements AutoCloseable {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 1);
    private static final String TOLD = """
            select n.id, p.number, n.round, n.rule, n.nominal_date, n.due_version, n.recipient
            from notice n join task_plan p using (task_id) where p.number like ?
            """;
    private static final String UNSETTLED = """
            select (select count(*) from reminder where state = 'PLANNED' and attempt_at <= ?)
                + (select count(*) from task_plan
                    where calendar_edition < ? and status not in ('CLOSED', 'CANCELLED')) as count
            """;
    private static int walks;

    private final String prefix = "RW" + walks++ + "D";
    private final long seed;
    private final Random random;
    private final FollowingTasks following;
    private final Ladders ladders;
    private final Sql sql;
    private final MovableClock clock = new MovableClock(FIRST_DAY + "T08:00");
    private final City city;
    private final PolicyDesk desk = new PolicyDesk();
    private final WalkedCity walked;
    private final SlowCalendar calendar = new SlowCalendar();
    private final SlowReminders slow;
    private final List<WalkedTask> tasks = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private LocalDate today;
    private long sequence;

    RandomWalk(long seed, FollowingTasks following, Ladders ladders, Sql sql) {
        QuarkusMock.installMockForType(clock, Clock.class);
        this.seed = seed;
        this.random = new Random(seed);
        this.following = following;
        this.ladders = ladders;
        this.sql = sql;
        city = new City(clock);
        walked = new WalkedCity(random, prefix, 3);
        slow = new SlowReminders(calendar, walked);
        today = FIRST_DAY.plusDays(random.nextInt(150));
    }

    void begin(int count) throws SQLException {
        walked.open(city, desk);
        await().until(() -> sql.one(
                        "select count(*) as count from department where code like ?",
                        row -> row.getInt(1),
                        prefix + "%")
                == walked.departments().size());
        clock.moveTo(today + "T07:00");
        publish(2026);
        for (int i = 0; i < count; i++) {
            WalkedTask task = new WalkedTask(prefix + "-" + i, random, walked.departments());
            tasks.add(task);
            tell(task.issue(clock.instant()));
        }
        compare();
        at("T09:00");
        compare();
    }

    void day() throws SQLException {
        today = today.plusDays(1);
        at("T00:05");
        for (WalkedTask task : tasks) {
            task.dawn(clock.instant()).ifPresent(this::tell);
        }
        compare();
        at("T08:00");
        moves();
        compare();
        at("T09:00");
        compare();
        at("T15:30");
        moves();
        compare();
        if (random.nextInt(12) == 0) {
            publish(2026);
            compare();
        }
        takeNote();
    }

    int told() {
        return slow.told().size();
    }

    private void at(String time) {
        clock.moveTo(today + time);
        slow.timePassed(clock.instant());
    }

    private void moves() {
        for (WalkedTask task : tasks) {
            boolean more = random.nextInt(8) == 0;
            while (more) {
                Optional<WalkedTask.Step> step = task.move(clock.instant());
                step.ifPresent(this::tell);
                // What was said is told whatever comes right after it.
                more = step.filter(WalkedTask.Step::announces).isPresent();
            }
        }
    }

    private void tell(WalkedTask.Step step) {
        Instant now = clock.instant();
        story.add(now + " " + step.type() + " " + step.event());
        Received<TaskEvent> event =
                new Received<>(UUID.randomUUID(), step.event().id(), ++sequence, now, null, step.event());
        try {
            Transactions.run(() -> following.follow(step.type(), event));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        slow.happened(step.type(), step.event(), now);
    }

    private void takeNote() throws SQLException {
        Map<Saying, String> ids = actual();
        for (Saying saying : ids.keySet()) {
            if (random.nextInt(40) == 0) {
                Eyes.acknowledge(saying.recipient(), ids.get(saying));
                slow.acknowledged(saying);
                story.add(clock.instant() + " noted " + saying);
            }
        }
    }

    /** Waits until the service has done all that is to be done by now, and compares. */
    private void compare() throws SQLException {
        settle();
        Set<Saying> actual = actual().keySet();
        Set<Saying> missing = new HashSet<>(slow.told());
        missing.removeAll(actual);
        Set<Saying> surplus = new HashSet<>(actual);
        surplus.removeAll(slow.told());
        assertThat(Stream.concat(missing.stream(), surplus.stream()))
                .as(
                        "seed %d, %s: not told %s; told for nothing %s; %s",
                        seed, clock.instant(), missing, surplus, storyOf(missing, surplus))
                .isEmpty();
    }

    private String storyOf(Set<Saying> missing, Set<Saying> surplus) {
        Set<String> concerned = Stream.concat(missing.stream(), surplus.stream())
                .map(saying -> saying.task() + ",")
                .collect(Collectors.toSet());
        return story.stream()
                .filter(line ->
                        line.contains(" calendar ") || concerned.stream().anyMatch(line::contains))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private Map<Saying, String> actual() throws SQLException {
        Map<Saying, String> told = new TreeMap<>();
        sql.all(
                TOLD,
                row -> told.put(
                        new Saying(
                                row.getString("number"),
                                row.getInt("round"),
                                row.getString("rule"),
                                row.getObject("nominal_date", LocalDate.class),
                                row.getInt("due_version"),
                                row.getString("recipient")),
                        row.getString("id")),
                prefix + "-%");
        return told;
    }

    private void settle() throws SQLException {
        long edition = Transactions.call(() -> ladders.now().edition());
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(4))
                .atMost(Duration.ofSeconds(60))
                .until(() -> sql.one(UNSETTLED, row -> row.getInt("count"), clock.instant(), edition) == 0);
    }

    private void publish(int year) {
        RandomYear made = RandomYear.of(year, random);
        as("supervisor")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(made.asBody())
                .put("/api/v1/working-calendar/{year}", year)
                .then()
                .statusCode(200);
        calendar.publish(year, made.off(), made.worked());
        slow.timePassed(clock.instant());
        story.add(clock.instant() + " calendar " + made);
    }

    /** Nothing of it disturbs a walk that comes after. */
    @Override
    public void close() {
        for (WalkedTask task : tasks) {
            WalkedTask.Step end = task.cancel(clock.instant());
            try {
                Transactions.run(() -> following.follow(
                        end.type(),
                        new Received<>(UUID.randomUUID(), task.id(), ++sequence, clock.instant(), null, end.event())));
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
        desk.close();
        city.close();
    }
}
