package org.duban.task.urge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.added;
import static org.duban.task.Asking.lastEvent;
import static org.duban.task.Asking.move;
import static org.duban.task.Asking.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departments are urged with numbered slips. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class UrgesTest {
    private static final int CALLERS = 16;
    private static final Map<String, String> MESSAGE = Map.of("message", "Half of the time has passed. 请加快进度。");

    private String lead;
    private String task;

    @BeforeEach
    void issue() {
        lead = Office.newDepartment();
        task = Office.acceptedTask(lead);
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aSlipIsNumberedWithinTheYearOfTheCity() {
        MovableClock.stopOn(LocalDate.of(2041, 5, 6));
        task = Office.issued(due("2041-09-30"));
        String tag = Asking.tag(task);
        Response first = urge();
        first.then()
                .body("number", equalTo("催〔2041〕0001"))
                .body("message", equalTo(MESSAGE.get("message")))
                .body("taskId", equalTo(task))
                .body("by", equalTo("supervisor"));
        urge().then().body("number", equalTo("催〔2041〕0002"));
        assertThat(Asking.tag(task)).isNotEqualTo(tag);
        assertThat(Asking.list(task, "urges").<String>getList("items.number"))
                .containsExactly("催〔2041〕0002", "催〔2041〕0001");
        assertThat(Office.task(task).getString("status")).isEqualTo("ISSUED");
        SeenEvent event = lastEvent(task, 3);
        assertThat(event.type()).isEqualTo("task.urged.v1");
        assertThat(event.payload().at("/details/slip").asText()).isEqualTo("催〔2041〕0002");
        assertThat(event.payload().at("/details/message").asText()).isEqualTo(MESSAGE.get("message"));
        assertThat(Asking.<String>lastLine(task, "move")).isEqualTo("urges");
    }

    @Test
    void ofSixteenWhoUrgeAtOnceEachGetsTheNextNumberAndWhoIsRefusedTakesNone() throws Exception {
        MovableClock.stopOn(LocalDate.of(2042, 5, 6));
        List<String> tasks = Stream.generate(() -> Office.issued(due("2042-09-30")))
                .limit(CALLERS)
                .toList();
        String ended = Office.issued(due("2042-09-30"));
        Office.cancel(Office.as("supervisor"), ended, Map.of("reason", "x"))
                .then()
                .statusCode(200);
        List<Callable<Response>> requests = new ArrayList<>();
        tasks.forEach(id -> requests.add(() -> move("supervisor", id, "urges", MESSAGE)));
        tasks.forEach(id -> requests.add(() -> move("supervisor", id, "urges", Map.of("message", " "))));
        requests.add(() -> move("supervisor", ended, "urges", MESSAGE));
        List<Response> answers = Asking.atOnce(requests);
        List<String> numbers = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("number"))
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, CALLERS)
                        .mapToObj("催〔2042〕%04d"::formatted)
                        .toList());
        assertThat(answers.get(2 * CALLERS).statusCode()).isEqualTo(409);
    }

    @Test
    void theSameRequestSentAgainIsTheSameSlip() {
        String key = UUID.randomUUID().toString();
        Response first = move(Office.as("supervisor").header("Idempotency-Key", key), null, task, "urges", MESSAGE);
        Response again = move(Office.as("supervisor").header("Idempotency-Key", key), null, task, "urges", MESSAGE);
        first.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(Asking.list(task, "urges").getList("items")).hasSize(1);
    }

    @Test
    void slipsAreReadPageByPageByThoseWhoMayKnowOfTheTask() {
        List<String> newestFirst =
                Stream.generate(() -> urge().<String>path("id")).limit(3).toList();
        JsonPath page = Office.read(Office.officer(lead), "/api/v1/tasks/{id}/urges?limit=2", task);
        assertThat(page.<String>getList("items.id")).containsExactly(newestFirst.get(2), newestFirst.get(1));
        assertThat(Office.read(
                                Office.officer(lead),
                                "/api/v1/tasks/{id}/urges?limit=2&cursor={c}",
                                task,
                                page.getString("nextCursor"))
                        .<String>getList("items.id"))
                .containsExactly(newestFirst.get(0));
        refused(Office.officer(Office.newDepartment()).get("/api/v1/tasks/{id}/urges", task), 404);
    }

    @Test
    void onlyTheOfficeUrgesWithAMessageATaskThatIsBeingDone() {
        refused(move("leader", task, "urges", MESSAGE), 403);
        refused(move("head." + lead, task, "urges", MESSAGE), 403);
        refused(move("supervisor", task, "urges", Map.of("message", "")), 422)
                .body("violations.field", contains("message"));
        refused(move("supervisor", task, "urges", Map.of("message", "x".repeat(1001))), 422);
        refused(move("supervisor", task, "urges", Map.of("message", "绝密★ 速办")), 422)
                .body("type", containsString("classified"));
        Asking.done("supervisor", task, "suspension", Map.of("reason", "x"));
        refused(move("supervisor", task, "urges", MESSAGE), 409).body("state", equalTo("SUSPENDED"));
    }

    private Response urge() {
        return added("supervisor", task, "urges", MESSAGE);
    }

    private Map<String, Object> due(String deadline) {
        Map<String, Object> body = Office.assignment(lead);
        body.put("deadline", deadline);
        return body;
    }
}
