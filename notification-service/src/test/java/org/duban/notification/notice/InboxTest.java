package org.duban.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.acknowledge;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.awaitTold;
import static org.duban.notification.city.Eyes.inbox;
import static org.duban.notification.city.Eyes.told;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.List;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.PlannedEvent;
import org.duban.devkit.test.SeenEvent;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
class InboxTest {
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
    void anEventThatComesTwiceHasOneEffect() {
        city.department("WH");
        CityTask task = city.task("WH").acceptedBy("2026-03-31").dueOn("2026-04-20");
        PlannedEvent issued = task.publishIssue();
        city.kafka().put(Topic.TASKS, issued);
        city.kafka().put(Topic.TASKS, issued.withId("0195f0c2-0000-7000-8000-00000000000a"));

        task.accepted();

        awaitRung(task, "accept-by+1 2026-04-01 CANCELLED");
        awaitRung(task, "issued+0 2026-03-31 FIRED");
        assertThat(told("officer.WH", task)).containsExactly("issued+0");
        assertThat(fired(task, "officer.WH"))
                .singleElement()
                .satisfies(event -> assertThat(event.headers()).containsEntry("ce_causationid", issued.id()));
    }

    @Test
    void acknowledgingTellsTheOtherServicesOnce() {
        city.department("YJ");
        CityTask task = city.task("YJ").dueOn("2026-04-20").issued();
        awaitTold("officer.YJ", task, 1);
        Object id = inbox("officer.YJ", task).get(0).get("id");

        acknowledge("officer.YJ", id);
        acknowledge("officer.YJ", id);

        as("head.YJ")
                .post("/api/v1/notifications/{id}/acknowledgement", id)
                .then()
                .statusCode(404);
        as("officer.YJ")
                .queryParam("unread", true)
                .get("/api/v1/notifications")
                .then()
                .body("unreadCount", equalTo(0));
        city.kafka().await(Topic.DELIVERIES, "notification.acknowledged.v1", id.toString());
        List<SeenEvent> events =
                city.kafka().await(Topic.DELIVERIES, 2, event -> event.subject().equals(id));
        assertThat(events)
                .extracting(SeenEvent::type)
                .containsExactly("reminder.fired.v1", "notification.acknowledged.v1");
        assertThat(events).extracting(SeenEvent::sequence).containsExactly(1L, 2L);
        assertThat(events.get(1).payload().get("by").asText()).isEqualTo("officer.YJ");
    }

    private List<SeenEvent> fired(CityTask task, String recipient) {
        city.kafka().await(Topic.DELIVERIES, 1, event -> about(event, task, recipient));
        return city.kafka().all(Topic.DELIVERIES).stream()
                .filter(event -> about(event, task, recipient))
                .toList();
    }

    private static boolean about(SeenEvent event, CityTask task, String recipient) {
        return event.payload().get("taskId").asText().equals(task.id())
                && event.payload().get("recipient").asText().equals(recipient);
    }
}
