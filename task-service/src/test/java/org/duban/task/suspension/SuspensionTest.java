package org.duban.task.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.done;
import static org.duban.task.Asking.lastEvent;
import static org.duban.task.Asking.move;
import static org.duban.task.Asking.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
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

/** While a task is suspended its clock stands still; then it runs on from where it stood. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class SuspensionTest {
    private static final Map<String, String> REASON = Map.of("reason", "Flood");

    private String lead;
    private String co;

    @BeforeEach
    void departments() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        lead = Office.newDepartment();
        co = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void datesMoveOnByTheWorkingDaysBetween() {
        String task = Office.acceptedTask(lead);
        done("supervisor", task, "suspension", REASON)
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("paused", equalTo(true))
                .body("light", nullValue())
                .body("deadline", equalTo("2031-06-30"));
        MovableClock.stopOn(LocalDate.of(2031, 3, 12));
        String tag = Asking.tag(task);
        Response resumed = done("supervisor2", task, "resumption", Map.of("reason", "Dry"));
        resumed.then()
                .body("status", equalTo("ACCEPTED"))
                .body("paused", equalTo(false))
                .body("deadline", equalTo("2031-07-09"))
                .body("firstDeadline", equalTo("2031-06-30"))
                .body("yellowFrom", equalTo("2031-07-04"))
                .body("dueVersion", equalTo(2));
        assertThat(resumed.header("ETag")).isNotEqualTo(tag);
        SeenEvent event = lastEvent(task, 4);
        assertThat(event.type()).isEqualTo("task.resumed.v1");
        assertThat(event.payload().at("/dueVersion").asInt()).isEqualTo(2);
        assertThat(event.payload().at("/reason").asText()).isEqualTo("Dry");
        assertThat(lastEvent(task, 3).payload().at("/paused").asBoolean()).isTrue();
        assertThat(Office.timeline(task).<String>getList("items.move"))
                .containsExactly("issue", "acceptance", "suspension", "resumption");
    }

    @Test
    void aPartsDeadlineMovesOnWithThem() {
        Map<String, Object> body = Office.assignment(lead, co);
        body.put("parts", List.of(Map.of("department", co, "deadline", "2031-03-31")));
        String task = Office.issued(body);
        done("supervisor", task, "suspension", REASON);
        MovableClock.stopOn(LocalDate.of(2031, 3, 5));
        done("supervisor", task, "resumption", REASON)
                .then()
                .body("status", equalTo("ISSUED"))
                .body("acceptBy", equalTo("2031-03-05"))
                .body("parts[0].deadline", equalTo("2031-04-02"));
    }

    @Test
    void resumedOnTheSameDayNothingMoves() {
        String task = Office.acceptedTask(lead);
        done("supervisor", task, "suspension", REASON);
        done("supervisor", task, "resumption", REASON)
                .then()
                .body("deadline", equalTo("2031-06-30"))
                .body("dueVersion", equalTo(1));
    }

    @Test
    void onlyTheOfficeDoesItAndOnlyOnce() {
        String task = Office.acceptedTask(lead, co);
        refused(move("head." + lead, task, "suspension", REASON), 403);
        refused(move("supervisor", task, "resumption", REASON), 409).body("state", equalTo("ACCEPTED"));
        done("supervisor", task, "suspension", REASON);
        refused(move("supervisor", task, "suspension", REASON), 409)
                .body("allowedMoves", org.hamcrest.Matchers.hasItem("resumption"));
        refused(move("officer." + lead, task, "resumption", REASON), 403);
        refused(Office.report(Office.officer(lead), task, Map.of("percent", 10, "narrative", "x")), 409);
        refused(Office.report(Office.officer(co), task, Map.of("percent", 10, "narrative", "x")), 409);
    }

    @Test
    void bothNeedAReasonAndTheVersionSeen() {
        String task = Office.acceptedTask(lead);
        refused(move("supervisor", task, "suspension", Map.of("reason", "")), 422)
                .body("violations.field", contains("reason"));
        refused(move("supervisor", task, "suspension", Map.of("reason", "秘密★1年")), 422)
                .body("type", containsString("classified"));
        refused(move(Office.as("supervisor"), null, task, "suspension", REASON), 428);
        done("supervisor", task, "suspension", REASON);
        refused(move("supervisor", task, "resumption", Map.of()), 422).body("violations.field", contains("reason"));
        refused(move(Office.as("supervisor"), "\"v1\"", task, "resumption", REASON), 412);
    }
}
