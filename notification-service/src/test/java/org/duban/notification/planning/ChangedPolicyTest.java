package org.duban.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.notification.city.Eyes.awaitLadder;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.inbox;
import static org.duban.notification.city.Eyes.ladder;
import static org.duban.notification.city.Eyes.reasons;
import static org.duban.notification.city.Eyes.reminders;
import static org.duban.notification.city.Eyes.told;
import static org.duban.notification.city.PolicyDesk.content;
import static org.duban.notification.city.PolicyDesk.put;
import static org.duban.notification.city.PolicyDesk.remove;
import static org.duban.notification.city.PolicyDesk.rule;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.duban.notification.city.PolicyDesk;
import org.duban.notification.city.PolicyDesk.For;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy that changes plans all open tasks anew; nobody is told twice for it. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ChangedPolicyTest {
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
    void openTasksFollowTheNewPolicyAndWhatNoLongerHoldsIsCancelled() {
        city.department("CA");
        CityTask task = city.task("CA").dueOn("2026-04-20").issued();
        awaitRung(task, "due-7 2026-04-09 PLANNED");

        desk.add("change-CA", For.department("CA"), rule("DUE", -2), rule("DUE", 1));

        awaitRung(task, "DUE-2 2026-04-16 PLANNED");
        assertThat(ladder(task)).contains("due-7 2026-04-09 CANCELLED", "DUE+1 2026-04-21 PLANNED");
        assertThat(reasons(task, "CANCELLED")).containsOnly("POLICY_CHANGED");
        assertThat(reminders(task).stream()
                        .filter(reminder -> reminder.get("rule").equals("DUE-2")))
                .allMatch(reminder -> reminder.get("policy").equals("change-CA")
                        && reminder.get("policyVersion").equals(1));

        remove("change-CA", "*").statusCode(204);

        awaitRung(task, "due-7 2026-04-09 PLANNED");
        assertThat(ladder(task)).contains("DUE-2 2026-04-16 CANCELLED");
    }

    @Test
    void aReminderThatWaitsTakesOverWhatItsRuleSaysNow() {
        city.department("CB");
        desk.add("change-CB", For.department("CB"), rule("DUE", 0));
        CityTask task = city.task("CB").dueOn("2026-04-02").issued();
        awaitRung(task, "DUE+0 2026-04-02 PLANNED");

        put("change-CB", "*", content(For.department("CB"), rule("DUE", 0, null, "HEAD")))
                .statusCode(200);
        await().until(() -> reminders(task).get(0).get("policyVersion").equals(2));
        clock.moveTo("2026-04-02T09:00");

        awaitRung(task, "DUE+0 2026-04-02 FIRED");
        assertThat(told("head.CB", task)).containsExactly("DUE+0");
        assertThat(inbox("officer.CB", task)).isEmpty();
    }

    @Test
    void whoWasToldIsNotToldAgainBecauseARuleHasAnotherName() {
        city.department("CC");
        CityTask task = city.task("CC").dueOn("2026-03-30").issued();
        awaitRung(task, "issued+0 2026-03-31 FIRED");
        awaitRung(task, "due+1 2026-03-31 FIRED");

        clock.moveTo("2026-04-01T10:00");
        desk.add("change-CC", For.department("CC"), rule("ISSUED", 0), rule("DUE", 1), rule("DUE", 3));

        assertThat(awaitRung(task, "DUE+3 2026-04-02 PLANNED"))
                .contains("ISSUED+0 2026-03-31 SKIPPED", "DUE+1 2026-03-31 SKIPPED");
        assertThat(told("officer.CC", task)).containsExactlyInAnyOrder("issued+0", "due+1");
    }

    @Test
    void aRungThatWasMissingIsMadeUpForWhenItIsTheHighestOverdue() {
        city.department("CD");
        desk.add("change-CD", For.department("CD"), rule("DUE", 1), rule("DUE", 20));
        CityTask task = city.task("CD").dueOn("2026-03-24").issued();
        awaitRung(task, "DUE+1 2026-03-25 FIRED");

        put("change-CD", "*", content(For.department("CD"), rule("DUE", 1), rule("DUE", 2), rule("DUE", 3)));

        assertThat(awaitRung(task, "DUE+3 2026-03-27 FIRED")).contains("DUE+2 2026-03-26 SKIPPED");
        assertThat(told("officer.CD", task)).containsExactly("DUE+3", "DUE+1");
    }

    @Test
    void aTaskThatBecomesUrgentFollowsThePolicyForUrgentOnes() {
        city.department("CE");
        desk.add("change-CE", new For(null, "URGENT", "CE"), rule("DUE", -5));
        CityTask task = city.task("CE").dueOn("2026-04-20").issued();
        assertThat(awaitRung(task, "due-7 2026-04-09 PLANNED")).noneMatch(rung -> rung.startsWith("DUE"));

        task.urgent().accepted();

        awaitLadder(
                task,
                ladder -> ladder.contains("DUE-5 2026-04-13 PLANNED") && ladder.contains("due-7 2026-04-09 CANCELLED"));
    }
}
