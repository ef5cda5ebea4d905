package org.duban.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.reasons;
import static org.duban.notification.city.Eyes.told;
import static org.duban.notification.city.PolicyDesk.rule;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.List;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.duban.notification.city.PolicyDesk;
import org.duban.notification.city.PolicyDesk.For;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules that count from other days than the deadline: plans, reports, returns. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class OtherDaysTest {
    private final MovableClock clock = new MovableClock("2026-03-31T10:00");
    private final PolicyDesk desk = new PolicyDesk();
    private City city;

    @BeforeEach
    void aCityOnATuesday() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
    }

    @AfterEach
    void leave() {
        desk.close();
        city.close();
    }

    @Test
    void aPlanIsAskedForUntilItIsApproved() {
        lead("OP", rule("PLAN_BY", -1), rule("PLAN_BY", 2));
        CityTask task =
                city.task("OP").plannedBy("2026-04-02").dueOn("2026-04-30").issued();
        awaitRung(task, "PLAN_BY+2 2026-04-07 PLANNED");

        clock.moveTo("2026-04-01T09:00");
        awaitRung(task, "PLAN_BY-1 2026-04-01 FIRED");
        task.planApproved();

        awaitRung(task, "PLAN_BY+2 2026-04-07 CANCELLED");
        assertThat(reasons(task, "CANCELLED")).containsOnly("PLAN_APPROVED");
        assertThat(told("officer.OP", task)).containsExactly("PLAN_BY-1");
    }

    @Test
    void aReportIsAskedForBeforeItsDayAndChasedAfterItUntilSomebodyReports() {
        lead("OR", rule("REPORT_BY", -2), rule("REPORT_BY", 1, 2, "OFFICER", "HEAD"));
        CityTask task =
                city.task("OR").reportedBy("2026-04-03").dueOn("2026-07-30").issued();
        task.accepted();
        awaitRung(task, "REPORT_BY+1 2026-04-07 PLANNED");
        clock.moveTo("2026-04-01T09:00");
        awaitRung(task, "REPORT_BY-2 2026-04-01 FIRED");
        clock.moveTo("2026-04-04T00:01");
        task.missedReport("2026-05-06");
        awaitRung(task, "REPORT_BY-2 2026-04-29 PLANNED");

        clock.moveTo("2026-04-07T09:00");
        assertThat(awaitRung(task, "REPORT_BY+1 2026-04-09 PLANNED"))
                .contains("REPORT_BY+1 2026-04-07 FIRED", "REPORT_BY+1 2026-05-07 PLANNED");
        task.reportedBy("2026-06-05").reported();

        assertThat(awaitRung(task, "REPORT_BY+1 2026-04-09 CANCELLED"))
                .contains("REPORT_BY+1 2026-05-07 CANCELLED", "REPORT_BY-2 2026-06-03 PLANNED");
        assertThat(reasons(task, "CANCELLED")).containsOnly("REPORTED");
        assertThat(told("head.OR", task)).containsExactly("REPORT_BY+1");
    }

    @Test
    void whoHasNotSignedForATaskIsNotAskedForReportsOnIt() {
        lead("OS", rule("REPORT_BY", -2), rule("DUE", 0));
        CityTask task =
                city.task("OS").reportedBy("2026-04-08").dueOn("2026-04-20").issued();
        assertThat(awaitRung(task, "DUE+0 2026-04-20 PLANNED")).hasSize(1);

        task.accepted();

        awaitRung(task, "REPORT_BY-2 2026-04-03 PLANNED");
    }

    @Test
    void aReturnIsToldAtOnceAndChasedUntilItIsSubmittedAgain() {
        lead("OT", rule("RETURNED", 0), rule("RETURNED", 3), rule("DUE", -1));
        CityTask task = city.task("OT").dueOn("2026-04-03").issued();
        task.became(TaskStatus.UNDER_VERIFICATION, false);
        awaitRung(task, "DUE-1 2026-04-02 CANCELLED");

        clock.moveTo("2026-04-02T15:00");
        task.returnedUntil("2026-04-10");

        List<String> ladder = awaitRung(task, "RETURNED+0 2026-04-02 FIRED");
        assertThat(ladder).contains("RETURNED+3 2026-04-08 PLANNED", "DUE-1 2026-04-09 PLANNED");
        task.became(TaskStatus.SUBMITTED, false);
        awaitRung(task, "RETURNED+3 2026-04-08 CANCELLED");
        assertThat(told("officer.OT", task)).containsExactly("RETURNED+0");
    }

    private void lead(String code, String... rules) {
        city.department(code);
        desk.add("days-" + code, For.department(code), rules).statusCode(201);
    }
}
