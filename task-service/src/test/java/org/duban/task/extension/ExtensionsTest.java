package org.duban.task.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.lastEvent;
import static org.duban.task.Asking.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More time is asked for before the deadline, one request at a time. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ExtensionsTest {
    private String lead;
    private String task;
    private Requests requests;

    @BeforeEach
    void issue() {
        requests = new Requests();
        lead = requests.lead();
        task = requests.task();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aRequestWaitsForTheOffice() {
        String tag = Asking.tag(task);
        Response asked = requests.ask("2031-04-20");
        asked.then()
                .body("state", equalTo("ASKED"))
                .body("deadline", equalTo("2031-04-02"))
                .body("newDeadline", equalTo("2031-04-20"))
                .body("decideBy", equalTo("2031-03-06"))
                .body("askedBy", equalTo("head." + lead))
                .body("progress", equalTo("14 of 31 lamps stand."))
                .body("granted", nullValue());
        String id = asked.path("id");
        assertThat(asked.header("Location")).isEqualTo("/api/v1/extension-requests/" + id);
        assertThat(asked.header("ETag")).isNotEqualTo(tag).isEqualTo(Asking.tag(task));
        assertThat(Office.task(task).getString("extensions.asked")).isEqualTo(id);
        assertThat(Asking.<String>lastLine(task, "subject")).isEqualTo(id);
        assertThat(Asking.<String>lastLine(task, "move")).isEqualTo("extension-requests");
        SeenEvent event = lastEvent(task, 3);
        assertThat(event.type()).isEqualTo("task.extension-requested.v1");
        assertThat(event.payload().at("/details/newDeadline").asText()).isEqualTo("2031-04-20");
        assertThat(event.payload().at("/deadline").asText()).isEqualTo("2031-04-02");
    }

    @Test
    void oneWaitsAtATime() {
        requests.ask("2031-04-20");
        refused(requests.asking("2031-04-21"), 409).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void itIsAskedForOnTheLastDayButNotAfterIt() {
        MovableClock.stopOn(LocalDate.of(2031, 4, 3));
        refused(requests.asking("2031-04-20"), 409).body("detail", containsString("before the deadline"));
        MovableClock.stopOn(LocalDate.of(2031, 4, 2));
        requests.ask("2031-04-20");
    }

    @Test
    void theLeadsHeadAsksAndTheOfficeDecides() {
        for (String somebody : List.of("officer." + lead, "supervisor", "leader")) {
            refused(Asking.move(somebody, task, "extension-requests", Requests.request("2031-04-20")), 403);
        }
        refused(
                Asking.move(
                        "head." + Office.newDepartment(), task, "extension-requests", Requests.request("2031-04-20")),
                404);
        String id = requests.ask("2031-04-20").path("id");
        refused(Requests.decide("head." + lead, id, Map.of("verdict", "GRANTED")), 403);
        refused(Requests.decide("supervisor", UUID.randomUUID().toString(), Map.of("verdict", "GRANTED")), 404);
    }

    @Test
    void whatWaitsIsListedForThoseWhoMayKnowOfTheTask() {
        String id = requests.ask("2031-04-20").path("id");
        String address = "/api/v1/extension-requests?state=ASKED&limit=200";
        JsonPath mine = Office.read(Office.officer(lead), address);
        assertThat(mine.<String>getList("items.id")).containsExactly(id);
        assertThat(mine.getString("items[0].taskNumber"))
                .isEqualTo(Office.task(task).getString("number"));
        assertThat(Office.read(Office.as("supervisor"), address).<String>getList("items.id"))
                .contains(id);
        String stranger = Office.newDepartment();
        assertThat(Office.read(Office.officer(stranger), address).getList("items"))
                .isEmpty();
        refused(Office.officer(stranger).get("/api/v1/extension-requests/{id}", id), 404);
        refused(Office.officer(stranger).get("/api/v1/tasks/{id}/extension-requests", task), 404);
        Office.officer(lead)
                .get("/api/v1/extension-requests/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", Asking.tag(task));
        Requests.grant(id);
        assertThat(Office.read(Office.officer(lead), address).getList("items")).isEmpty();
        refused(Office.as("supervisor").get("/api/v1/extension-requests?state=OPEN"), 400);
    }

    @Test
    void listsGoOnPageByPage() {
        for (int i = 0; i < 3; i++) {
            String id = requests.ask("2031-04-20").path("id");
            Requests.decide("supervisor", id, Map.of("verdict", "REFUSED", "remarks", "No"))
                    .then()
                    .statusCode(200);
        }
        for (String address :
                List.of("/api/v1/extension-requests?", "/api/v1/tasks/" + task + "/extension-requests?")) {
            JsonPath page = Office.read(Office.officer(lead), address + "limit=2");
            List<String> seen = new ArrayList<>(page.<String>getList("items.id"));
            seen.addAll(Office.read(Office.officer(lead), address + "limit=2&cursor={c}", page.getString("nextCursor"))
                    .getList("items.id"));
            assertThat(seen).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void aRequestThatCantBeTakenNamesItsFields() {
        refused(Asking.move("head." + lead, task, "extension-requests", Map.of()), 422)
                .body("violations.field", containsInAnyOrder("newDeadline", "reason", "progress"));
        for (String day : List.of("2031-04-02", "2031-03-20", "2020-01-01", "9999-12-31")) {
            refused(requests.asking(day), 422).body("violations.field", contains("newDeadline"));
        }
        Map<String, Object> marked = new HashMap<>(Requests.request("2031-04-20"));
        marked.put("progress", "机密★3年");
        refused(Asking.move("head." + lead, task, "extension-requests", marked), 422)
                .body("type", containsString("classified"));
        assertThat(Asking.list(task, "extension-requests").getList("items")).isEmpty();
    }

    @Test
    void theSameRequestSentAgainIsOne() {
        String key = UUID.randomUUID().toString();
        List<Response> answers = Stream.generate(() -> Asking.move(
                        Office.as("head." + lead).header("Idempotency-Key", key),
                        null,
                        task,
                        "extension-requests",
                        Requests.request("2031-04-20")))
                .limit(2)
                .toList();
        answers.get(1).then().statusCode(201);
        assertThat(answers.get(1).asString()).isEqualTo(answers.get(0).asString());
    }
}
