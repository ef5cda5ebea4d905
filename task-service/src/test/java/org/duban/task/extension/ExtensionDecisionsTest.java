package org.duban.task.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.lastEvent;
import static org.duban.task.Asking.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More time is granted at most twice and by as much as there was at first, or refused; or the request lapses. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ExtensionDecisionsTest {
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
    void whatIsGrantedMovesTheDeadlineAndKeepsTheFirstOne() {
        String id = requests.ask("2031-04-20").path("id");
        Requests.decide("supervisor", id, Map.of("verdict", "GRANTED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("granted", equalTo("2031-04-20"))
                .body("decidedBy", equalTo("supervisor"));
        JsonPath now = Office.task(task);
        assertThat(now.getString("deadline")).isEqualTo("2031-04-20");
        assertThat(now.getString("firstDeadline")).isEqualTo("2031-04-02");
        assertThat(now.getInt("dueVersion")).isEqualTo(2);
        assertThat(now.getInt("extensions.granted")).isEqualTo(1);
        assertThat(now.getInt("extensions.days")).isEqualTo(18);
        assertThat(now.getString("extensions.latest")).isEqualTo("2031-05-02");
        assertThat(now.getString("extensions.asked")).isNull();
        SeenEvent event = lastEvent(task, 4);
        assertThat(event.type()).isEqualTo("task.extension-decided.v1");
        assertThat(event.payload().at("/details/verdict").asText()).isEqualTo("GRANTED");
        assertThat(event.payload().at("/details/newDeadline").asText()).isEqualTo("2031-04-20");
        assertThat(Asking.<String>lastLine(task, "subject")).isEqualTo(id);
    }

    @Test
    void theOfficeMayGrantLessOrNothing() {
        String id = requests.ask("2031-04-20").path("id");
        Requests.decide("supervisor", id, Map.of("verdict", "GRANTED", "newDeadline", "2031-04-10", "remarks", "Hurry"))
                .then()
                .statusCode(200)
                .body("granted", equalTo("2031-04-10"))
                .body("newDeadline", equalTo("2031-04-20"))
                .body("remarks", equalTo("Hurry"));
        assertThat(Office.task(task).getString("deadline")).isEqualTo("2031-04-10");
        String second = requests.ask("2031-04-20").path("id");
        Requests.decide("supervisor", second, Map.of("verdict", "REFUSED", "remarks", "No reason is new"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        assertThat(Office.task(task).getString("deadline")).isEqualTo("2031-04-10");
        assertThat(Office.task(task).getInt("extensions.granted")).isEqualTo(1);
        assertThat(Asking.<String>lastLine(task, "reason")).isEqualTo("No reason is new");
        requests.ask("2031-04-11");
        assertThat(Asking.list(task, "extension-requests").<String>getList("items.state"))
                .containsExactly("ASKED", "REFUSED", "GRANTED");
    }

    @Test
    void twiceAtMostAndByNoMoreThanThereWasAtFirst() {
        refused(requests.asking("2031-05-03"), 422).body("violations[0].message", containsString("2031-05-02"));
        Requests.grant(requests.ask("2031-04-12").path("id"));
        refused(requests.asking("2031-05-03"), 422).body("violations.field", contains("newDeadline"));
        Requests.grant(requests.ask("2031-05-02").path("id"));
        refused(requests.asking("2031-05-03"), 409)
                .body("type", equalTo("urn:duban:problem:conflict"))
                .body("detail", containsString("twice"));
        assertThat(Office.task(task).getString("deadline")).isEqualTo("2031-05-02");
    }

    @Test
    void aRequestLapsesWhereTheTaskIsHandedOverSuspendedOrEnded() {
        String first = requests.ask("2031-04-20").path("id");
        Asking.done("supervisor", task, "suspension", Map.of("reason", "x"));
        assertThat(Requests.state(first)).isEqualTo("LAPSED");
        refused(Requests.decide("supervisor", first, Map.of("verdict", "GRANTED")), 409)
                .body("state", equalTo("SUSPENDED"));
        Asking.done("supervisor", task, "resumption", Map.of("reason", "x"));
        String second = requests.ask("2031-04-20").path("id");
        refused(Requests.decide("supervisor", first, Map.of("verdict", "GRANTED")), 409)
                .body("type", equalTo("urn:duban:problem:conflict"));
        Asking.done("supervisor", task, "reassignment", Map.of("leadDepartment", lead, "reason", "x"));
        assertThat(Requests.state(second)).isEqualTo("LAPSED");
        assertThat(Asking.<String>lastLine(task, "changes.find { it.field == 'extensionRequest' }.before"))
                .isEqualTo(second);
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
        String third = requests.ask("2031-04-20").path("id");
        Office.cancel(Office.as("supervisor"), task, Map.of("reason", "x"))
                .then()
                .statusCode(200);
        assertThat(Requests.state(third)).isEqualTo("LAPSED");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldThatItIsDone() throws Exception {
        String id = requests.ask("2031-04-20").path("id");
        String tag = Asking.tag(task);
        Callable<Response> grant = () -> Requests.decide("supervisor", tag, id, Map.of("verdict", "GRANTED"));
        Callable<Response> refuse =
                () -> Requests.decide("supervisor2", tag, id, Map.of("verdict", "REFUSED", "remarks", "No"));
        assertThat(Asking.atOnce(List.of(grant, refuse)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 412);
        String again = requests.ask("2031-04-22").path("id");
        Callable<Response> decision = () -> Requests.decide("supervisor", again, Map.of("verdict", "GRANTED"));
        assertThat(Asking.atOnce(List.of(decision, decision, decision)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void aDecisionThatCantBeTakenNamesItsFields() {
        String id = requests.ask("2031-04-20").path("id");
        refused(Requests.decide("supervisor", id, Map.of()), 422).body("violations.field", contains("verdict"));
        refused(Requests.decide("supervisor", id, Map.of("verdict", "REFUSED")), 422)
                .body("violations.field", contains("remarks"));
        for (String day : List.of("2031-04-21", "2031-04-02")) {
            refused(Requests.decide("supervisor", id, Map.of("verdict", "GRANTED", "newDeadline", day)), 422)
                    .body("violations.field", contains("newDeadline"));
        }
        refused(
                        Requests.decide(
                                "supervisor",
                                id,
                                Map.of("verdict", "REFUSED", "remarks", "x", "newDeadline", "2031-04-10")),
                        422)
                .body("violations.field", contains("newDeadline"));
        refused(Requests.decide("supervisor", (String) null, id, Map.of("verdict", "GRANTED")), 428);
        assertThat(Requests.state(id)).isEqualTo("ASKED");
    }
}
