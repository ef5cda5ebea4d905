package org.duban.task.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.done;
import static org.duban.task.Asking.lastEvent;
import static org.duban.task.Asking.lastLine;
import static org.duban.task.Asking.move;
import static org.duban.task.Asking.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lead's head objects; somebody other than who assigned the task rules on it. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ObjectionTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    private String lead;
    private String co;
    private String other;
    private String task;

    @BeforeEach
    void issue() {
        MovableClock.stopOn(MONDAY);
        lead = Office.newDepartment();
        co = Office.newDepartment();
        other = Office.newDepartment();
        task = Office.issuedTask(lead, co, other);
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void anObjectionStopsTheClockUntilItIsRuledOn() {
        String tag = Asking.tag(task);
        Response objected = object(other);
        objected.then()
                .body("status", equalTo("OBJECTED"))
                .body("paused", equalTo(true))
                .body("light", nullValue())
                .body("proposedLead", equalTo(other))
                .body("answerBy", equalTo("2031-03-10"))
                .body("deadline", equalTo("2031-06-30"));
        assertThat(objected.header("ETag")).isNotEqualTo(tag);
        assertThat(this.<String>line("move")).isEqualTo("objection");
        assertThat(this.<String>line("reason")).isEqualTo("Not our street");
        SeenEvent event = lastEvent(task, 2);
        assertThat(event.type()).isEqualTo("task.objected.v1");
        assertThat(event.payload().at("/details/proposed").asText()).isEqualTo(other);
        assertThat(event.payload().at("/paused").asBoolean()).isTrue();
    }

    @Test
    void whereItIsUpheldTheProposedDepartmentSignsAndItsOwnPartIsGone() {
        object(other);
        MovableClock.stopOn(MONDAY.plusDays(3));
        Response ruled = done("supervisor2", task, "objection/ruling", ruling("UPHELD"));
        ruled.then()
                .body("status", equalTo("ISSUED"))
                .body("leadDepartment", equalTo(other))
                .body("coDepartments", contains(co))
                .body("acceptBy", equalTo("2031-03-06"))
                .body("objectBy", equalTo("2031-03-13"))
                .body("answerBy", nullValue())
                .body("proposedLead", nullValue());
        SeenEvent event = lastEvent(task, 3);
        assertThat(event.type()).isEqualTo("task.objection-ruled.v1");
        assertThat(event.payload().at("/details/verdict").asText()).isEqualTo("UPHELD");
        assertThat(event.payload().at("/leadDepartment").asText()).isEqualTo(other);
        Office.officer(lead).get("/api/v1/tasks/{id}", task).then().statusCode(404);
        Office.accept(Office.officer(other), task, "*").then().statusCode(200);
    }

    @Test
    void theRulingMayNameAnotherLeadThanTheProposedOne() {
        object(other);
        done("supervisor2", task, "objection/ruling", Map.of("verdict", "UPHELD", "leadDepartment", co, "reason", "x"))
                .then()
                .body("leadDepartment", equalTo(co))
                .body("coDepartments", contains(other));
    }

    @Test
    void whereItIsRefusedTheLeadStaysAndItsClockStartsAgain() {
        object(other);
        MovableClock.stopOn(MONDAY.plusDays(4));
        done("supervisor2", task, "objection/ruling", ruling("REFUSED"))
                .then()
                .body("status", equalTo("ISSUED"))
                .body("leadDepartment", equalTo(lead))
                .body("coDepartments", contains(co, other))
                .body("acceptBy", equalTo("2031-03-07"))
                .body("objectBy", equalTo("2031-03-14"));
        assertThat(this.<String>line("details.verdict")).isEqualTo("REFUSED");
        assertThat(this.<Boolean>line("late")).isFalse();
    }

    @Test
    void aRulingAfterItsDayIsLate() {
        object(other);
        MovableClock.stopOn(LocalDate.of(2031, 3, 11));
        done("supervisor2", task, "objection/ruling", ruling("REFUSED"));
        assertThat(this.<Boolean>line("late")).isTrue();
    }

    @Test
    void onlyTheLeadsHeadObjects() {
        refused(move("officer." + lead, task, "objection", objection(other)), 403);
        refused(move("supervisor", task, "objection", objection(other)), 403);
        refused(move("head." + co, task, "objection", objection(other)), 403)
                .body("detail", containsString("head of the lead"));
        refused(move("head." + Office.newDepartment(), task, "objection", objection(other)), 404);
    }

    @Test
    void whoAssignedItDoesNotRule() {
        object(other);
        refused(move("supervisor", task, "objection/ruling", ruling("REFUSED")), 403)
                .body("detail", containsString("other than who assigned"));
        refused(move("head." + lead, task, "objection/ruling", ruling("UPHELD")), 403);
        done("supervisor2", task, "objection/ruling", ruling("UPHELD"));
        done("head." + other, task, "objection", objection(lead));
        refused(move("supervisor2", task, "objection/ruling", ruling("REFUSED")), 403);
        done("supervisor", task, "objection/ruling", ruling("REFUSED"));
    }

    @Test
    void afterFiveWorkingDaysItIsTooLate() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 11));
        refused(move("head." + lead, task, "objection", objection(other)), 409)
                .body("type", equalTo("urn:duban:problem:conflict"))
                .body("state", equalTo("ISSUED"));
        MovableClock.stopOn(LocalDate.of(2031, 3, 10));
        object(other);
    }

    @Test
    void whatWasSignedForIsNoLongerObjectedTo() {
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
        refused(move("head." + lead, task, "objection", objection(other)), 409)
                .body("state", equalTo("ACCEPTED"))
                .body("allowedMoves", hasItem("reassignment"));
        refused(move("supervisor2", task, "objection/ruling", ruling("REFUSED")), 409);
    }

    @Test
    void itNeedsAReasonAndAnotherDepartmentThatTakesTasks() {
        refused(move("head." + lead, task, "objection", Map.of()), 422)
                .body("violations.field", org.hamcrest.Matchers.containsInAnyOrder("reason", "proposedDepartment"));
        for (String wrong : List.of(lead, "NOBODY", retired())) {
            refused(move("head." + lead, task, "objection", objection(wrong)), 422)
                    .body("violations.field", contains("proposedDepartment"));
        }
        refused(move("head." + lead, task, "objection", with("reason", "字".repeat(1001))), 422)
                .body("violations.field", contains("reason"));
        refused(move("head." + lead, task, "objection", with("reason", "机密★3年 不属我局")), 422)
                .body("type", containsString("classified"));
        assertThat(Office.task(task).getString("status")).isEqualTo("ISSUED");
    }

    @Test
    void aRulingNeedsAVerdictAReasonAndALeadThatFitsIt() {
        object(other);
        refused(move("supervisor2", task, "objection/ruling", Map.of("reason", "x")), 422)
                .body("violations.field", contains("verdict"));
        refused(move("supervisor2", task, "objection/ruling", Map.of("verdict", "REFUSED", "reason", " ")), 422)
                .body("violations.field", contains("reason"));
        for (Map<String, String> wrong : List.of(
                Map.of("verdict", "UPHELD", "leadDepartment", lead, "reason", "x"),
                Map.of("verdict", "UPHELD", "leadDepartment", "NOBODY", "reason", "x"),
                Map.of("verdict", "REFUSED", "leadDepartment", other, "reason", "x"))) {
            refused(move("supervisor2", task, "objection/ruling", wrong), 422)
                    .body("violations.field", contains("leadDepartment"));
        }
        assertThat(Office.task(task).getString("status")).isEqualTo("OBJECTED");
    }

    @Test
    void bothAskWhichVersionTheCallerHasSeen() {
        refused(move(Office.as("head." + lead), null, task, "objection", objection(other)), 428);
        refused(move(Office.as("head." + lead), "\"v77\"", task, "objection", objection(other)), 412);
        move(Office.as("head." + lead), Asking.tag(task), task, "objection", objection(other))
                .then()
                .statusCode(200);
        refused(move(Office.as("supervisor2"), null, task, "objection/ruling", ruling("REFUSED")), 428);
    }

    private Response object(String proposed) {
        return done("head." + lead, task, "objection", objection(proposed));
    }

    private Map<String, String> with(String field, String value) {
        Map<String, String> body = new HashMap<>(objection(other));
        body.put(field, value);
        return body;
    }

    private static Map<String, String> objection(String proposed) {
        return Map.of("reason", "Not our street", "proposedDepartment", proposed);
    }

    private static Map<String, String> ruling(String verdict) {
        return Map.of("verdict", verdict, "reason", "As the list of duties says");
    }

    private static String retired() {
        String code = Office.newDepartment();
        Office.as("supervisor").header("If-Match", "*").delete("/api/v1/departments/{code}", code);
        return code;
    }

    private <T> T line(String member) {
        return lastLine(task, member);
    }
}
