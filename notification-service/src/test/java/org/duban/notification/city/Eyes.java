package org.duban.notification.city;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.duban.devkit.test.Identities;

/** Looks at the service through its public API, as the people of the city do. */
public final class Eyes {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eyes() {}

    /** Waits for the condition. */
    public static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).until(condition);
    }

    public static RequestSpecification as(String username) {
        return given().auth().oauth2(Identities.token(username));
    }

    /** The task's reminders as {@code rule date STATE}, in the order of their days. */
    public static List<String> ladder(CityTask task) {
        return reminders(task).stream()
                .map(r -> r.get("rule") + " " + r.get("nominalDate") + " " + r.get("state"))
                .toList();
    }

    public static List<Map<String, Object>> reminders(CityTask task) {
        var answer = as("supervisor").queryParam("task", task.id()).get("/api/v1/reminders");
        return answer.statusCode() == 404 ? List.of() : answer.jsonPath().getList("items");
    }

    /** Waits until the ladder satisfies the condition and answers it. */
    public static List<String> awaitLadder(CityTask task, Predicate<List<String>> wanted) {
        return Awaitility.await().atMost(PATIENCE).until(() -> ladder(task), wanted);
    }

    /** Waits for this rung, such as {@code due+0 2026-03-31 FIRED}. */
    public static List<String> awaitRung(CityTask task, String rung) {
        return awaitLadder(task, ladder -> ladder.contains(rung));
    }

    /** The person's notices about the task, newest first. */
    public static List<Map<String, Object>> inbox(String username, CityTask task) {
        JsonPath inbox = as(username)
                .queryParam("limit", 200)
                .get("/api/v1/notifications")
                .jsonPath();
        return inbox.param("task", task.id()).getList("items.findAll { it.taskId == task }");
    }

    /** The rules by which the person was told of the task, newest first. */
    public static List<Object> told(String username, CityTask task) {
        return inbox(username, task).stream().map(notice -> notice.get("rule")).toList();
    }

    /** Waits until the person has so many notices about the task. */
    public static void awaitTold(String username, CityTask task, int notices) {
        Awaitility.await().atMost(PATIENCE).until(() -> told(username, task).size() == notices);
    }

    /** Why the task's reminders in that state are in it. */
    public static List<Object> reasons(CityTask task, String state) {
        return reminders(task).stream()
                .filter(reminder -> reminder.get("state").equals(state))
                .map(reminder -> reminder.get("reason"))
                .toList();
    }

    /** Acknowledges a notice of one's own. */
    public static void acknowledge(String username, Object id) {
        as(username)
                .post("/api/v1/notifications/{id}/acknowledgement", id)
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue());
    }
}
