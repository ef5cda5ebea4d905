package org.duban.task.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.events.City.amended;
import static org.duban.task.events.City.as;
import static org.duban.task.events.City.awaitDeadlines;
import static org.duban.task.events.City.deadlines;
import static org.duban.task.events.City.firstHeld;
import static org.duban.task.events.City.held;
import static org.duban.task.events.City.issued;
import static org.duban.task.events.City.newDecision;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.PlannedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a broker may do to decision events, each has its effect once and in its place. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class TakingDecisionsTest {
    private EventProbe kafka;
    private City city;
    private String lead;

    @BeforeEach
    void aDepartment() {
        kafka = EventProbe.ofThisApplication();
        city = new City(kafka);
        lead = "D" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        City.department(lead);
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void aDecisionDeliveredTwiceMakesOneTask() {
        String decision = newDecision();
        PlannedEvent once = issued(decision, lead);
        city.send(once, once, issued(decision, lead), amended(decision, 2, lead, "2031-07-31"));
        awaitDeadlines(decision, "2031-07-31");
    }

    @Test
    void anOlderEventNeverOverwritesANewerOne() {
        String decision = newDecision();
        PlannedEvent older = amended(decision, 2, lead, "2031-07-31");
        city.send(issued(decision, lead), older, amended(decision, 3, lead, "2031-08-31"), older);
        city.send(amended(decision, 2, lead, "2031-07-30"), amended(decision, 4, lead, "2031-09-30"));
        awaitDeadlines(decision, "2031-09-30");
    }

    @Test
    void anEventThatComesTooEarlyWaitsForTheOneBeforeIt() {
        String decision = newDecision();
        city.send(issued(decision, lead), amended(decision, 3, lead, "2031-08-31"));
        await().atMost(City.PATIENCE).until(() -> held(decision).equals(List.of("HELD")));
        assertThat(deadlines(decision)).containsExactly("2031-06-30");

        city.send(amended(decision, 2, lead, "2031-07-31"));
        awaitDeadlines(decision, "2031-08-31");
        assertThat(held(decision)).isEmpty();
    }

    @Test
    void aPoisonedRecordIsParkedWhileTheRecordsOfOtherAggregatesGoOn() {
        String poisoned = newDecision();
        String other = newDecision();
        city.send(PlannedEvent.of(DecisionEventType.ISSUED.type(), poisoned, 1, "{\"id\": 17, "));
        city.send(issued(other, lead));
        awaitDeadlines(other, "2031-06-30");
        await().atMost(City.PATIENCE).until(() -> held(poisoned).equals(List.of("PARKED")));
        assertThat(City.parked().getString("items.find { it.key == '" + poisoned + "' }.reason"))
                .contains("payload is not a decision.issued.v1");
    }

    @Test
    void laterRecordsOfThePoisonedAggregateWaitAndFollowInOrderOnceItIsDrivenAgain() {
        String decision = newDecision();
        String unknown = "X" + lead.substring(1);
        city.send(issued(decision, unknown), amended(decision, 2, lead, "2031-07-31"));
        city.send(amended(decision, 3, lead, "2031-08-31"));
        await().atMost(City.PATIENCE).until(() -> held(decision).equals(List.of("PARKED", "HELD", "HELD")));
        assertThat(deadlines(decision)).isEmpty();

        City.department(unknown);
        as("system")
                .post("/internal/parked-events/{id}/redrive", firstHeld(decision))
                .then()
                .statusCode(200);
        awaitDeadlines(decision, "2031-08-31");
        assertThat(held(decision)).isEmpty();
        String task = City.tasks(decision).getString("items[0].id");
        List<String> moves = as("supervisor")
                .get("/api/v1/tasks/{id}/timeline", task)
                .then()
                .extract()
                .jsonPath()
                .getList("items.move");
        assertThat(moves).containsExactly("issue", "amendment", "amendment");
    }

    @Test
    void aRecordThatCanNeverBeAppliedIsSkippedByAPersonAndTheOthersFollow() {
        String decision = newDecision();
        city.send(issued(decision, lead));
        city.send(PlannedEvent.of(DecisionEventType.AMENDED.type(), decision, 2, "null"));
        city.send(amended(decision, 3, lead, "2031-08-31"));
        await().atMost(City.PATIENCE).until(() -> held(decision).equals(List.of("PARKED", "HELD")));

        as("system")
                .post("/internal/parked-events/{id}/skip", firstHeld(decision))
                .then()
                .statusCode(200);
        awaitDeadlines(decision, "2031-08-31");
    }

    @Test
    void aRecordWithoutAnEnvelopeIsParkedAsItIs() {
        String key = newDecision();
        String other = newDecision();
        city.send(new PlannedEvent(key, java.util.Map.of(), new byte[] {0, 1, 2}), issued(other, lead));
        awaitDeadlines(other, "2031-06-30");
        await().atMost(City.PATIENCE).until(() -> held(key).equals(List.of("PARKED")));
    }

    @Test
    void aTypeThatIsNotKnownYetIsPassedByAndStillCounts() {
        String decision = newDecision();
        city.send(issued(decision, lead));
        city.send(PlannedEvent.of("decision.praised.v1", decision, 2, "{}"));
        city.send(amended(decision, 3, lead, "2031-08-31"));
        awaitDeadlines(decision, "2031-08-31");
    }

    @Test
    void aDecisionMetOnlyWithItsAmendmentIsDerivedFromThat() {
        String decision = newDecision();
        city.send(amended(decision, 5, lead, "2031-08-31"));
        awaitDeadlines(decision, "2031-08-31");
    }
}
