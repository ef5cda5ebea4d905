package org.duban.notification.firing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.awaitTold;
import static org.duban.notification.city.Eyes.told;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.duban.runtime.db.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clock that is set wrong for a while makes nobody hear anything twice, and nothing is left out. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ClockJumpTest {
    private final MovableClock clock = new MovableClock("2026-04-06T15:00");
    private City city;

    @Inject
    Sql sql;

    @BeforeEach
    void aCityOnADayOff() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
    }

    @AfterEach
    void leave() {
        city.close();
    }

    @Test
    void anHourForwardSkipsNothingThatFellDueInIt() {
        city.department("HQ");
        CityTask task = city.task("HQ").dueOn("2026-04-08").issued();
        awaitRung(task, "due-1 2026-04-07 PLANNED");
        clock.moveTo("2026-04-07T08:30");

        clock.moveTo("2026-04-07T09:30");

        awaitRung(task, "due-1 2026-04-07 FIRED");
        assertThat(told("officer.HQ", task)).containsExactly("due-1", "issued+0");
    }

    @Test
    void anHourBackTellsNothingTwiceAndWhatIsPlannedThenIsTold() {
        city.department("HB");
        CityTask task = city.task("HB").dueOn("2026-04-08").issued();
        awaitRung(task, "due-1 2026-04-07 PLANNED");
        clock.moveTo("2026-04-07T09:10");
        awaitRung(task, "due-1 2026-04-07 FIRED");

        clock.moveTo("2026-04-07T08:10");
        task.reported();
        CityTask later = city.task("HB").dueOn("2026-04-08").issued();
        awaitTold("officer.HB", later, 1);
        awaitRung(later, "due-1 2026-04-07 PLANNED");

        clock.moveTo("2026-04-07T09:10");

        awaitRung(later, "due-1 2026-04-07 FIRED");
        assertThat(told("officer.HB", later)).containsExactly("due-1", "issued+0");
        assertThat(told("officer.HB", task)).containsExactly("due-1", "issued+0");
        assertThat(told("head.HB", task)).containsExactly("due-1", "issued+0");
    }

    @Test
    void anHourBackOverMidnightLeavesTheLadderAsItIs() {
        city.department("HW");
        CityTask task = city.task("HW").dueOn("2026-04-08").issued();
        awaitRung(task, "due+0 2026-04-08 PLANNED");
        clock.moveTo("2026-04-08T00:20");
        task.accepted();
        awaitRung(task, "due-1 2026-04-07 FIRED");

        clock.moveTo("2026-04-07T23:20");
        task.reported();
        await().until(() -> sql.one(
                "select reported_at is not null from task_plan where task_id = ?",
                row -> row.getBoolean(1),
                UUID.fromString(task.id())));
        clock.moveTo("2026-04-08T09:00");

        awaitRung(task, "due+0 2026-04-08 FIRED");
        assertThat(told("officer.HW", task)).containsExactly("due+0", "due-1", "issued+0");
    }
}
