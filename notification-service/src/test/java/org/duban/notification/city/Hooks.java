package org.duban.notification.city;

import static org.awaitility.Awaitility.await;
import static org.duban.notification.city.Eyes.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What other systems do with webhooks, and what can be seen of the deliveries. */
public final class Hooks {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Hooks() {}

    /** Asks to be told, at that address, of the tasks that the department leads. */
    public static Response register(String url, String department) {
        return as("system")
                .contentType("application/json")
                .body(Map.of("url", url, "departments", List.of(department)))
                .post("/api/v1/webhooks");
    }

    /** Registers and answers the webhook with its secret. */
    public static JsonPath registered(String url, String department) {
        return register(url, department).then().statusCode(201).extract().jsonPath();
    }

    /** The deliveries about the task, newest first. */
    public static List<Map<String, Object>> deliveries(CityTask task) {
        return as("supervisor")
                .queryParam("task", task.id())
                .queryParam("limit", 200)
                .get("/api/v1/deliveries")
                .jsonPath()
                .getList("items");
    }

    /** Their states, each once. */
    public static List<Object> states(CityTask task) {
        return deliveries(task).stream()
                .map(delivery -> delivery.get("state"))
                .distinct()
                .toList();
    }

    /** Waits until there are so many, all in this state, and answers them. */
    public static List<Map<String, Object>> awaitAll(CityTask task, int count, String state) {
        return await().atMost(PATIENCE)
                .until(
                        () -> deliveries(task),
                        all -> all.size() == count
                                && all.stream()
                                        .allMatch(delivery ->
                                                delivery.get("state").equals(state)));
    }

    /** Outcome and detail of each attempt of a delivery. */
    @SuppressWarnings("unchecked")
    public static List<String> attempts(Map<String, Object> delivery) {
        return ((List<Map<String, Object>>) delivery.get("attempts"))
                .stream()
                        .map(attempt -> attempt.get("outcome") + " " + attempt.get("detail"))
                        .toList();
    }
}
