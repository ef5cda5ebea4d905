package org.duban.notification.firing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.told;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
class RemindingTest {
    private final MovableClock clock = new MovableClock("2026-03-31T10:00");
    private City city;

    @BeforeEach
    void aCityOnATuesday() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
    }

    @AfterEach
    void leave() {
        city.close();
    }

    @Test
    void aTaskDueTodayRemindsItsOfficerAndHeadAtOnce() {
        city.department("SL");
        CityTask task =
                city.task("SL").acceptedBy("2026-03-31").dueOn("2026-03-31").issued();

        awaitRung(task, "issued+0 2026-03-31 FIRED");
        awaitRung(task, "due+0 2026-03-31 FIRED");

        assertThat(told("officer.SL", task)).containsExactlyInAnyOrder("issued+0", "due+0");
        assertThat(told("head.SL", task)).containsExactlyInAnyOrder("issued+0", "due+0");
        as("leader").get("/api/v1/notifications").then().statusCode(200);
        assertThat(told("leader", task)).isEmpty();
    }
}
