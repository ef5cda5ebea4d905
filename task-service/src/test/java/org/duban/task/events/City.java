package org.duban.task.events;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.GoldenSample;
import org.duban.devkit.test.Identities;
import org.duban.devkit.test.PlannedEvent;

/** What the event tests do to and see of task-service: events on the topic, tasks and held records over HTTP. */
final class City {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EventProbe kafka;

    City(EventProbe kafka) {
        this.kafka = kafka;
    }

    static String newDecision() {
        return UUID.randomUUID().toString();
    }

    static void department(String code) {
        as("supervisor")
                .contentType("application/json")
                .body(Map.of(
                        "code", code, "names", Map.of("zh", "部门" + code, "en", "Bureau " + code), "kind", "DEPARTMENT"))
                .post("/api/v1/departments")
                .then()
                .statusCode(201);
    }

    static PlannedEvent issued(String decision, String lead) {
        return GoldenSample.event(
                DecisionEventType.ISSUED,
                decision,
                1,
                Map.of("leadDepartment", lead, "coDepartments", List.of(), "deadline", "2031-06-30"));
    }

    static PlannedEvent amended(String decision, long sequence, String lead, String deadline) {
        return GoldenSample.event(
                DecisionEventType.AMENDED,
                decision,
                sequence,
                Map.of("leadDepartment", lead, "coDepartments", List.of(), "deadline", deadline));
    }

    void send(PlannedEvent... events) {
        for (PlannedEvent event : events) {
            kafka.put(org.duban.contracts.envelope.Topic.DECISIONS, event);
        }
    }

    /** The deadlines of the tasks of a decision: one entry a task. */
    static List<String> deadlines(String decision) {
        return tasks(decision).getList("items.deadline");
    }

    static JsonPath tasks(String decision) {
        return as("supervisor")
                .get("/api/v1/tasks?decision={id}", decision)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void awaitDeadlines(String decision, String... deadlines) {
        await().atMost(PATIENCE).until(() -> deadlines(decision).equals(List.of(deadlines)));
    }

    /** The records held back for an aggregate, oldest first, as {@code STATE} of each. */
    static List<String> held(String key) {
        return parked().getList("items.findAll { it.key == '" + key + "' }.state");
    }

    static JsonPath parked() {
        return as("system")
                .get("/internal/parked-events?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static String firstHeld(String key) {
        return parked().getString("items.find { it.key == '" + key + "' }.id");
    }

    static RequestSpecification as(String username) {
        return given().auth().oauth2(Identities.token(username));
    }
}
