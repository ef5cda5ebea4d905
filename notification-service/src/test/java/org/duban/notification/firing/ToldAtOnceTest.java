package org.duban.notification.firing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.acknowledge;
import static org.duban.notification.city.Eyes.await;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.awaitTold;
import static org.duban.notification.city.Eyes.inbox;
import static org.duban.notification.city.Eyes.ladder;
import static org.duban.notification.city.Eyes.reasons;
import static org.duban.notification.city.Eyes.reminders;
import static org.duban.notification.city.Eyes.told;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.duban.contracts.department.DepartmentKind;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.PlannedEvent;
import org.duban.devkit.test.SeenEvent;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people say about a task reaches those it is for at once, whatever the policy says and whatever comes of the task. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ToldAtOnceTest {
    private final MovableClock clock = new MovableClock("2026-03-31T22:15");
    private City city;

    @BeforeEach
    void aCityOnATuesdayNight() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
    }

    @AfterEach
    void leave() {
        city.close();
    }

    @Test
    void anUrgeReachesOfficerAndHeadWithItsSlipAndItsWords() {
        city.department("UA");
        city.department("UB");
        CityTask task = city.task("UA").withCoDepartment("UB").dueOn("2026-04-20");

        task.issued().urged("请于本周内报送进展。\nBy Friday, please.");

        awaitTold("head.UA", task, 2);
        Map<String, Object> notice = newest("officer.UA", task);
        assertThat(notice.get("rule")).isEqualTo("urged 1");
        assertThat(notice.get("title").toString()).contains("催〔2026〕0042", task.number());
        assertThat(notice.get("text").toString()).startsWith("请于本周内报送进展。\nBy Friday, please.\nRepair the embankment\n");
        assertThat(notice.get("slip")).isNull();
        for (String nobody : List.of("leader", "supervisor", "officer.UB", "head.UB")) {
            assertThat(told(nobody, task)).isEmpty();
        }
        assertThat(reminders(task))
                .filteredOn(reminder -> reminder.get("rule").equals("urged 1"))
                .singleElement()
                .satisfies(reminder -> {
                    assertThat(reminder.get("policy")).isNull();
                    assertThat(reminder.get("policyVersion")).isNull();
                    assertThat(reminder.get("audience")).isEqualTo(List.of("OFFICER", "HEAD"));
                    assertThat(reminder.get("nominalDate")).isEqualTo("2026-03-31");
                    assertThat(reminder.get("state")).isEqualTo("FIRED");
                });
    }

    @Test
    void aLeadersInstructionIsToldWholeAndAsksForAnAnswer() {
        String text = "务必在汛期前完成。".repeat(1111) + "！";
        city.department("UC");
        CityTask task = city.task("UC").dueOn("2026-04-20").issued().instructed(text);

        awaitTold("officer.UC", task, 2);

        assertThat(newest("head.UC", task).get("title").toString())
                .contains("instruction", task.number())
                .doesNotContain("督办事项");
        assertThat(newest("officer.UC", task).get("text").toString())
                .startsWith(text + "\nThe next report has to answer it.\n");
    }

    @Test
    void twoUrgesOfADayAreTwoNoticesThoughTheFirstWasTakenNoteOf() {
        city.department("UD");
        CityTask task = city.task("UD").dueOn("2026-04-20").issued().urged("Once.");
        awaitTold("officer.UD", task, 2);
        acknowledge("officer.UD", newest("officer.UD", task).get("id"));

        task.urged("Twice.").instructed("At last.");

        awaitTold("officer.UD", task, 4);
        assertThat(told("officer.UD", task))
                .containsExactlyInAnyOrder("instructed 1", "urged 2", "urged 1", "issued+0");
        assertThat(inbox("officer.UD", task))
                .anySatisfy(notice -> assertThat(notice.get("title").toString()).contains("催〔2026〕0043"));
    }

    @Test
    void whatWasSaidIsToldOfATaskThatIsClosedSuspendedOrAnothersRightAfter() {
        CityTask closed = city.task("UE").dueOn("2026-04-20").issued().urged("Hurry.");
        closed.closed();
        CityTask suspended = city.task("UE").dueOn("2026-04-20").issued().instructed("Wait for the flood to pass.");
        suspended.became(TaskStatus.SUSPENDED, true);
        CityTask moved = city.task("UE").dueOn("2026-04-20").issued().urged("Hurry.");
        moved.givenTo("UF");
        for (CityTask task : List.of(closed, suspended, moved)) {
            await(() -> reasons(task, "PLANNED").contains("NOBODY_KNOWN"));
            await(() -> ladder(task).contains("issued+0 2026-03-31 CANCELLED"));
        }

        city.department("UE");

        awaitTold("officer.UE", closed, 1);
        awaitTold("head.UE", suspended, 1);
        awaitTold("officer.UE", moved, 1);
        assertThat(told("officer.UE", closed)).containsExactly("urged 1");
        assertThat(told("officer.UE", suspended)).containsExactly("instructed 1");
    }

    @Test
    void anUrgeThatComesTwiceIsToldOnceAndTellsItsCause() {
        city.department("UG");
        CityTask task = city.task("UG").dueOn("2026-04-20").issued();
        PlannedEvent urge = task.publishUrge("Hurry.");
        city.kafka().put(Topic.TASKS, urge);
        city.kafka().put(Topic.TASKS, urge.withId("0195f0c2-0000-7000-8000-00000000000b"));

        task.accepted().instructed("Now.");

        awaitTold("officer.UG", task, 3);
        assertThat(told("officer.UG", task)).containsExactlyInAnyOrder("instructed 1", "urged 1", "issued+0");
        String id = inbox("head.UG", task).stream()
                .filter(notice -> notice.get("rule").equals("urged 1"))
                .map(notice -> notice.get("id").toString())
                .findFirst()
                .orElseThrow();
        SeenEvent fired = city.kafka().await(Topic.DELIVERIES, "reminder.fired.v1", id);
        assertThat(fired.headers()).containsEntry("ce_causationid", urge.id());
        assertThat(fired.payload().get("rule").asText()).isEqualTo("urged 1");
    }

    @Test
    void onItsDayALookBackIsToldToTheSupervisionOfficeAndTheOfficer() {
        city.department("UHS", DepartmentKind.SUPERVISION_OFFICE, null, List.of("supervisor"));
        city.department("UH");
        CityTask task = city.task("UH").dueOn("2026-04-20").issued();
        awaitTold("head.UH", task, 1);

        task.closed().lookedBackAt("2026-04-01");

        awaitTold("officer.UH", task, 2);
        assertThat(told("supervisor", task)).containsExactly("look-back 1");
        assertThat(told("head.UH", task)).containsExactly("issued+0");
        assertThat(newest("supervisor", task).get("title").toString()).contains(task.number(), "2026-04-01");
        assertThat(ladder(task)).contains("look-back 1 2026-04-01 FIRED", "due+0 2026-04-20 CANCELLED");
    }

    @Test
    void whatEarlyReleasesToldWithoutDetailsIsToldAsFarAsItIsKnown() {
        city.department("UI");
        CityTask task = city.task("UI").dueOn("2026-04-20").issued();
        awaitTold("officer.UI", task, 1);

        task.urged(null).instructed(null).closed().lookedBackAt(null);

        awaitRung(task, "look-back 1 2026-03-31 FIRED");
        awaitTold("officer.UI", task, 4);

        assertThat(inbox("officer.UI", task))
                .extracting(notice -> notice.get("title").toString())
                .contains(task.number() + " is urged", "A leader's instruction on " + task.number());
        assertThat(inbox("officer.UI", task))
                .allSatisfy(notice -> assertThat(notice.get("text").toString())
                        .contains("Repair the embankment")
                        .doesNotContain("null"));
    }

    private static Map<String, Object> newest(String username, CityTask task) {
        return inbox(username, task).get(0);
    }
}
