package org.duban.notification.firing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.acknowledge;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.awaitTold;
import static org.duban.notification.city.Eyes.inbox;
import static org.duban.notification.city.Eyes.ladder;
import static org.duban.notification.city.Eyes.reasons;
import static org.duban.notification.city.Eyes.told;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.List;
import org.duban.contracts.department.DepartmentKind;
import org.duban.contracts.task.TaskStatus;
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
        assertThat(told("leader", task)).isEmpty();
        assertThat(ladder(task))
                .contains("due-1 2026-03-30 SKIPPED", "accept-by+1 2026-04-01 PLANNED", "due+1 2026-04-01 PLANNED");
    }

    @Test
    void aRungFiresAtNineInTheMorningOfItsWorkingDay() {
        city.department("JT");
        clock.moveTo("2026-04-03T08:59");
        CityTask task = city.task("JT").dueOn("2026-04-07").issued();
        // Friday is the last working day before: the Monday between belongs to a holiday.
        awaitRung(task, "due-1 2026-04-03 PLANNED");

        clock.moveTo("2026-04-03T09:00");

        awaitRung(task, "due-1 2026-04-03 FIRED");
        assertThat(told("head.JT", task)).containsExactly("due-1", "issued+0");
    }

    @Test
    void aDeadlineThatMovesCancelsWhatWasPlannedAndPlansAnew() {
        city.department("GH");
        CityTask task = city.task("GH").dueOn("2026-04-20").issued();
        awaitRung(task, "due-7 2026-04-09 PLANNED");

        task.movedTo("2026-05-20");

        List<String> ladder = awaitRung(task, "due-7 2026-05-11 PLANNED");
        assertThat(ladder)
                .contains("due-7 2026-04-09 CANCELLED", "due+0 2026-04-20 CANCELLED", "due+0 2026-05-20 PLANNED");
        assertThat(reasons(task, "CANCELLED")).containsOnly("DUE_MOVED");
        assertThat(told("officer.GH", task)).containsExactly("issued+0");
    }

    @Test
    void ofDaysAlreadyPastOnlyTheHighestOverdueRungFires() {
        city.department("DCS", DepartmentKind.SUPERVISION_OFFICE, null, List.of("supervisor"));
        city.department("CJ", DepartmentKind.DEPARTMENT, "leader.CJ", List.of("officer.CJ", "head.CJ"));
        CityTask task = city.task("CJ").dueOn("2026-03-19").issued();

        List<String> ladder = awaitRung(task, "due+7 2026-03-30 FIRED");

        assertThat(ladder)
                .contains("due-7 2026-03-10 SKIPPED", "due+0 2026-03-19 SKIPPED", "due+1 2026-03-20 SKIPPED")
                .contains("due+3 2026-03-24 SKIPPED", "due+7 2026-04-07 PLANNED");
        assertThat(told("leader.CJ", task)).containsExactly("due+7");
        assertThat(told("supervisor", task)).containsExactly("due+7");
        assertThat(told("officer.CJ", task)).containsExactlyInAnyOrder("due+7", "issued+0");
        as("officer.CJ").get("/api/v1/slips").then().body("items[0].colour", equalTo("RED"));
    }

    @Test
    void theLastRungRepeatsUntilItIsAcknowledgedOrReportedOn() {
        city.department("ZJ", DepartmentKind.DEPARTMENT, "leader.ZJ", List.of("officer.ZJ"));
        CityTask task = city.task("ZJ").dueOn("2026-03-19").issued();
        awaitTold("leader.ZJ", task, 1);
        acknowledge("leader.ZJ", inbox("leader.ZJ", task).get(0).get("id"));

        clock.moveTo("2026-04-07T09:00");
        awaitRung(task, "due+7 2026-04-07 FIRED");
        awaitRung(task, "due+7 2026-04-14 PLANNED");
        assertThat(told("leader.ZJ", task)).hasSize(1);
        assertThat(told("officer.ZJ", task)).containsExactlyInAnyOrder("due+7", "due+7", "issued+0");

        task.reported();
        awaitRung(task, "due+7 2026-04-14 CANCELLED");
        assertThat(reasons(task, "CANCELLED")).containsExactly("REPORTED");
    }

    @Test
    void whatIsSubmittedIsNotCalledOverdueAndWhatComesBackIs() {
        city.department("HB");
        CityTask task = city.task("HB").dueOn("2026-04-01").issued();
        awaitRung(task, "due+1 2026-04-02 PLANNED");
        task.became(TaskStatus.SUBMITTED, false);
        awaitRung(task, "due+1 2026-04-02 CANCELLED");
        assertThat(reasons(task, "CANCELLED")).containsOnly("SUBMITTED");

        clock.moveTo("2026-04-03T10:00");
        task.became(TaskStatus.IN_PROGRESS, false);

        awaitRung(task, "due+1 2026-04-02 FIRED");
        assertThat(told("officer.HB", task)).containsExactlyInAnyOrder("due+1", "due-1", "issued+0");
    }

    @Test
    void aPausedTaskIsLeftInPeaceAndAnEndedOneForGood() {
        city.department("NY");
        CityTask task = city.task("NY").dueOn("2026-04-20").issued();
        awaitRung(task, "due+0 2026-04-20 PLANNED");

        task.became(TaskStatus.SUSPENDED, true);
        awaitRung(task, "due+0 2026-04-20 CANCELLED");
        assertThat(reasons(task, "CANCELLED")).containsOnly("PAUSED");
        task.became(TaskStatus.IN_PROGRESS, false);
        awaitRung(task, "due+0 2026-04-20 PLANNED");
        task.cancelled();

        assertThat(awaitRung(task, "due+0 2026-04-20 CANCELLED")).noneMatch(rung -> rung.endsWith("PLANNED"));
        assertThat(reasons(task, "CANCELLED")).containsOnly("ENDED");
    }

    @Test
    void aNewLeadIsToldAndTheFormerOneNoMore() {
        city.department("LY");
        city.department("SW");
        CityTask task = city.task("LY").dueOn("2026-04-20").issued();
        awaitTold("officer.LY", task, 1);

        task.givenTo("SW");

        awaitTold("officer.SW", task, 1);
        assertThat(reasons(task, "CANCELLED")).containsOnly("REASSIGNED");
        assertThat(told("officer.LY", task)).hasSize(1);
        as("officer.LY")
                .queryParam("task", task.id())
                .get("/api/v1/reminders")
                .then()
                .statusCode(404);
    }

    @Test
    void aReminderWaitsForSomebodyToTell() {
        CityTask task = city.task("XF").dueOn("2026-04-20").issued();
        awaitRung(task, "issued+0 2026-03-31 PLANNED");

        city.department("XF");

        awaitTold("officer.XF", task, 1);
    }
}
