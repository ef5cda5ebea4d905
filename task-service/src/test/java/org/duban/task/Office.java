package org.duban.task;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.GoldenSample;
import org.duban.devkit.test.Identities;

/** What the tests of task-service do: departments and tasks of their own, and people who act on them. */
public final class Office {
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private Office() {}

    public static RequestSpecification as(String username) {
        return given().auth().oauth2(Identities.token(username));
    }

    public static RequestSpecification officer(String department) {
        return as("officer." + department);
    }

    public static String newCode() {
        return "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT);
    }

    /** A department that no other test knows. */
    public static String newDepartment() {
        String code = newCode();
        as("supervisor")
                .contentType(ContentType.JSON)
                .body(department(code))
                .post("/api/v1/departments")
                .then()
                .statusCode(201);
        return code;
    }

    public static Map<String, Object> department(String code) {
        return Map.of("code", code, "names", Map.of("zh", "单位" + code), "kind", "DEPARTMENT");
    }

    public static Map<String, Object> assignment(String lead, String... coDepartments) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "ASSIGNMENT");
        body.put("requirement", "Count the lamps of Lake Street and say which are dark.");
        body.put("leadDepartment", lead);
        body.put("coDepartments", List.of(coDepartments));
        body.put("deadline", "2031-06-30");
        body.put("source", Map.of("type", "INSTRUCTION", "title", "Instruction on lighting"));
        return body;
    }

    /** Issues it and answers its id. */
    public static String issued(Map<String, Object> body) {
        return as("supervisor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String issuedTask(String lead, String... coDepartments) {
        return issued(assignment(lead, coDepartments));
    }

    public static String acceptedTask(String lead, String... coDepartments) {
        String id = issuedTask(lead, coDepartments);
        accept(officer(lead), id, "*").then().statusCode(200);
        return id;
    }

    public static Response accept(RequestSpecification caller, String task, String ifMatch) {
        return caller.header("If-Match", ifMatch).post("/api/v1/tasks/{id}/acceptance", task);
    }

    public static Response report(RequestSpecification caller, String task, Map<String, ?> body) {
        return caller.contentType(ContentType.JSON).body(body).post("/api/v1/tasks/{id}/progress-reports", task);
    }

    public static Response cancel(RequestSpecification caller, String task, Map<String, ?> body) {
        return caller.header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tasks/{id}/cancellation", task);
    }

    public static JsonPath read(RequestSpecification caller, String address, Object... values) {
        return caller.get(address, values).then().statusCode(200).extract().jsonPath();
    }

    public static JsonPath task(String id) {
        return read(as("supervisor"), "/api/v1/tasks/{id}", id);
    }

    public static JsonPath timeline(String id) {
        return read(as("supervisor"), "/api/v1/tasks/{id}/timeline", id);
    }

    public static void tell(DecisionEventType type, String decision, long sequence, Map<String, ?> changes) {
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            kafka.put(Topic.DECISIONS, GoldenSample.event(type, decision, sequence, changes));
        }
    }

    /** Waits for the task of a decision and answers its id. */
    public static String taskOf(String decision) {
        String[] found = new String[1];
        await().atMost(PATIENCE).until(() -> {
            found[0] = read(as("supervisor"), "/api/v1/tasks?decision={id}", decision)
                    .getString("items[0].id");
            return found[0] != null;
        });
        return found[0];
    }
}
