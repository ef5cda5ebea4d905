package org.duban.task.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a co-department is to do, and by when, changes while the task stays. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ChangingPartsTest {
    private static final String NEW_TERMS = "{\"part\": \"拨付路灯经费\", \"deadline\": \"2031-05-31\"}";

    private String lead;
    private String co;
    private String other;
    private String task;

    @BeforeEach
    void issue() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        lead = Office.newDepartment();
        co = Office.newDepartment();
        other = Office.newDepartment();
        task = Office.acceptedTask(lead, co, other);
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void textAndDeadlineChangeAndHowFarTheDepartmentIsStays() {
        Office.report(Office.officer(co), task, Map.of("percent", 60, "narrative", "Half is paid."))
                .then()
                .statusCode(201);
        String tag = Asking.tag(task);
        Response changed = patch(Office.as("supervisor"), tag, co, NEW_TERMS);
        changed.then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("parts[0].part", equalTo("拨付路灯经费"))
                .body("parts[0].deadline", equalTo("2031-05-31"))
                .body("parts[0].percent", equalTo(60))
                .body("parts[1].deadline", nullValue())
                .body("deadline", equalTo("2031-06-30"));
        assertThat(changed.header("ETag")).isNotEqualTo(tag).isEqualTo(Asking.tag(task));
        assertThat(Office.read(Office.officer(co), "/api/v1/tasks/{id}", task).getString("parts[0].deadline"))
                .isEqualTo("2031-05-31");
    }

    @Test
    void theTimelineAndTheEventSayWhatChangedAndWho() {
        patch(co, NEW_TERMS).then().statusCode(200);
        JsonPath line = Office.timeline(task);
        assertThat(line.getString("items[-1].move")).isEqualTo("parts");
        assertThat(line.getString("items[-1].by")).isEqualTo("supervisor");
        assertThat(line.<String>getList("items[-1].changes.field"))
                .containsExactly("part of " + co, "deadline of " + co);
        assertThat(line.<String>getList("items[-1].changes.after")).containsExactly("拨付路灯经费", "2031-05-31");
        SeenEvent told = Asking.lastEvent(task, 3);
        assertThat(told.type()).isEqualTo("task.amended.v1");
        assertThat(told.payload().at("/details/department").asText()).isEqualTo(co);
        assertThat(told.payload().at("/details/part").asText()).isEqualTo("拨付路灯经费");
        assertThat(told.payload().at("/details/deadline").asText()).isEqualTo("2031-05-31");
        assertThat(told.payload().at("/dueVersion").asInt()).isEqualTo(1);
    }

    @Test
    void nullTakesAValueAwayAndWhatChangesNothingIsNoMove() {
        patch(co, NEW_TERMS).then().statusCode(200);
        patch(co, "{\"deadline\": null}")
                .then()
                .statusCode(200)
                .body("parts[0].deadline", nullValue())
                .body("parts[0].part", equalTo("拨付路灯经费"));
        String tag = Asking.tag(task);
        assertThat(patch(co, "{}").header("ETag")).isEqualTo(tag);
        assertThat(patch(co, "{\"part\": \"拨付路灯经费\"}").header("ETag")).isEqualTo(tag);
        assertThat(Office.timeline(task).<String>getList("items.move"))
                .containsExactly("issue", "acceptance", "parts", "parts");
    }

    @Test
    void aDeadlineThatHasPassedMayStayWhileTheTextChanges() {
        patch(co, "{\"deadline\": \"2031-03-10\"}").then().statusCode(200);
        MovableClock.stopOn(LocalDate.of(2031, 3, 11));
        patch(co, "{\"part\": \"拨付路灯经费\"}").then().statusCode(200).body("parts[0].deadline", equalTo("2031-03-10"));
    }

    @Test
    void itsDayLiesBetweenTodayAndTheTasksDeadlineAndItsTextIsShortAndOpen() {
        for (String day : List.of("2031-03-02", "2031-07-01")) {
            refused(patch(co, "{\"deadline\": \"" + day + "\"}"), 422).body("violations.field", contains("deadline"));
        }
        refused(patch(co, "{\"part\": \"" + "字".repeat(1001) + "\"}"), 422).body("violations.field", contains("part"));
        refused(patch(co, "{\"percent\": 90}"), 422).body("violations.field", contains("percent"));
        refused(patch(co, "{\"department\": \"X\"}"), 422).body("violations.field", contains("department"));
        refused(patch(co, "{\"deadline\": \"soon\"}"), 422).body("violations.field", contains("deadline"));
        refused(patch(co, "{\"part\": \"机密★3年\"}"), 422).body("type", containsString("classified"));
        refused(patch(co, "[]"), 422);
        assertThat(Asking.<String>lastLine(task, "move")).isEqualTo("acceptance");
    }

    @Test
    void whoHasNoPartInItIsUnknown() {
        for (String code : List.of(lead, Office.newDepartment(), "无此单位")) {
            refused(patch(code, NEW_TERMS), 404);
        }
        refused(
                Office.as("supervisor")
                        .header("If-Match", "*")
                        .contentType("application/merge-patch+json")
                        .body(NEW_TERMS)
                        .patch("/api/v1/tasks/{id}/parts/{code}", UUID.randomUUID(), co),
                404);
    }

    @Test
    void onlyTheSupervisionOfficeChangesItAndOnlyWhileTheTaskIsOpen() {
        refused(patch(Office.officer(co), "*", co, NEW_TERMS), 403);
        refused(patch(Office.as("head." + lead), "*", co, NEW_TERMS), 403);
        refused(patch(Office.as("leader"), "*", co, NEW_TERMS), 403);
        refused(patch(Office.as("supervisor"), null, co, NEW_TERMS), 428);
        refused(patch(Office.as("supervisor"), "\"v0\"", co, NEW_TERMS), 412);
        assertThat(Office.task(task).<String>getList("actions")).contains("parts");
        Asking.done("supervisor", task, "cancellation", Map.of("reason", "x"));
        refused(patch(co, NEW_TERMS), 409).body("state", equalTo("CANCELLED")).body("allowedMoves", equalTo(List.of()));
    }

    @Test
    void aTaskWithoutCoDepartmentsSaysSo() {
        JsonPath alone = Office.task(Office.acceptedTask(lead));
        assertThat(alone.<String>getList("actions")).doesNotContain("parts");
        assertThat(alone.getString("closedActions.find { it.action == 'parts' }.reason"))
                .isEqualTo("No co-department has part in it.");
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneSeesThatTheOtherDid() throws Exception {
        String tag = Asking.tag(task);
        List<Response> answers = Asking.atOnce(List.of(
                () -> patch(Office.as("supervisor"), tag, co, NEW_TERMS),
                () -> patch(Office.as("supervisor2"), tag, other, "{\"deadline\": \"2031-04-30\"}")));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(Office.timeline(task).<String>getList("items.move")).containsExactly("issue", "acceptance", "parts");
    }

    private Response patch(String department, String change) {
        return patch(Office.as("supervisor"), "*", department, change);
    }

    private Response patch(RequestSpecification caller, String ifMatch, String department, String change) {
        RequestSpecification request = caller.contentType("application/merge-patch+json; charset=UTF-8")
                .body(change);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch("/api/v1/tasks/{id}/parts/{department}", task, department);
    }
}
