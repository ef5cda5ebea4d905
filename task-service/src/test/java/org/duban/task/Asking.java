package org.duban.task;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;

/** How tests ask for moves, alone or many at once, and what they hear and read of them. */
public final class Asking {
    private Asking() {}

    /** Asks for a move on the task as it is now. */
    public static Response move(String caller, String task, String move, Map<String, ?> body) {
        return move(Office.as(caller), "*", task, move, body);
    }

    /** Asks for a move on that version of the task; without If-Match where it is null. */
    public static Response move(
            RequestSpecification caller, String ifMatch, String task, String move, Map<String, ?> body) {
        RequestSpecification request =
                given().spec(caller).contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/api/v1/tasks/{id}/" + move, task);
    }

    /** A move that is made. */
    public static Response done(String caller, String task, String move, Map<String, ?> body) {
        Response answer = move(caller, task, move, body);
        answer.then().statusCode(200);
        return answer;
    }

    /** Something that is added. */
    public static Response added(String caller, String task, String what, Map<String, ?> body) {
        Response answer = move(caller, task, what, body);
        answer.then().statusCode(201);
        return answer;
    }

    /** Asserts that it was refused with that status. */
    public static ValidatableResponse refused(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    public static JsonPath list(String task, String what) {
        return Office.read(Office.as("supervisor"), "/api/v1/tasks/{id}/" + what, task);
    }

    public static String tag(String task) {
        return Office.as("supervisor").get("/api/v1/tasks/{id}", task).header("ETag");
    }

    /** A member of the newest line of the timeline. */
    public static <T> T lastLine(String task, String member) {
        return Office.timeline(task).get("items[-1]." + member);
    }

    /** The last of so many events that a task has. */
    public static SeenEvent lastEvent(String task, int count) {
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            return kafka.await(Topic.TASKS, count, event -> task.equals(event.subject()))
                    .get(count - 1);
        }
    }

    /** All of them, sent together; the answers in their order. */
    public static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(requests.size());
        CyclicBarrier start = new CyclicBarrier(requests.size());
        List<Future<Response>> sent = requests.stream()
                .map(request -> callers.submit(() -> {
                    start.await();
                    return request.call();
                }))
                .toList();
        List<Response> answers = new ArrayList<>();
        for (Future<Response> one : sent) {
            answers.add(one.get());
        }
        callers.shutdown();
        return answers;
    }
}
