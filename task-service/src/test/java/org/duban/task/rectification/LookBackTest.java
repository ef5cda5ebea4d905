package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.duban.task.rectification.Rectification.closed;
import static org.duban.task.rectification.Rectification.event;
import static org.duban.task.rectification.Rectification.move;
import static org.duban.task.rectification.Rectification.moves;
import static org.duban.task.rectification.Rectification.problem;
import static org.duban.task.rectification.Rectification.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supervision office looks back at a closed rectification: it holds, or it broke again and is taken up anew. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class LookBackTest {
    private String lead;
    private String id;

    @BeforeEach
    void aClosedRectification() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        lead = Office.newDepartment();
        id = closed(lead);
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void itsDayIsSixMonthsAfterTheClosingUnlessAnotherIsNamed() {
        MovableClock.stopOn(LocalDate.of(2031, 4, 7));
        move(as("supervisor"), id, "look-back", Map.of())
                .then()
                .statusCode(200)
                .body("lookBackOn", equalTo("2031-09-03"))
                .body("status", equalTo("CLOSED"));
        assertThat(event("task.look-back-set.v1", id)
                        .payload()
                        .at("/details/lookBackOn")
                        .asText())
                .isEqualTo("2031-09-03");
        move(as("supervisor"), id, "look-back", Map.of("on", "2031-05-05"))
                .then()
                .statusCode(200)
                .body("lookBackOn", equalTo("2031-05-05"));
        JsonPath line = Office.timeline(id);
        assertThat(line.getString("items[-1].move")).isEqualTo("look-back");
        assertThat(line.getString("items[-1].changes[0].before")).isEqualTo("2031-09-03");
    }

    @Test
    void aDayThatIsForgottenUntilTooLateIsToday() {
        MovableClock.stopOn(LocalDate.of(2032, 4, 7));
        move(as("supervisor"), id, "look-back", Map.of()).then().body("lookBackOn", equalTo("2032-04-07"));
    }

    @Test
    void whatHeldStaysClosed() {
        set("2031-09-03");
        MovableClock.stopOn(LocalDate.of(2031, 9, 3));
        move(as("supervisor"), id, "look-back/verdict", Map.of("verdict", "HELD", "remarks", "All lit."))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("lookBackOn", nullValue());
        SeenEvent told = event("task.look-back-judged.v1", id);
        assertThat(told.payload().at("/details/verdict").asText()).isEqualTo("HELD");
        assertThat(told.payload().at("/reason").asText()).isEqualTo("All lit.");
        problem(move(as("supervisor"), id, "look-back/verdict", Map.of("verdict", "HELD")), 409)
                .body("detail", containsString("No look-back"));
    }

    @Test
    void whatBrokeAgainIsTakenUpInTheSameBreath() {
        set("2031-09-03");
        String number = Office.task(id).getString("number");
        MovableClock.stopOn(LocalDate.of(2031, 9, 3));
        Map<String, String> relapse =
                Map.of("verdict", "RELAPSE", "remarks", "Seven are dark again.", "deadline", "2031-10-31");
        move(as("supervisor"), id, "look-back/verdict", relapse)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("round", equalTo(2))
                .body("number", equalTo(number))
                .body("deadline", equalTo("2031-10-31"))
                .body("lookBackOn", nullValue());
        assertThat(moves(id)).endsWith("look-back", "verdict", "reopening");
        assertThat(event("task.look-back-judged.v1", id)
                        .payload()
                        .at("/details/verdict")
                        .asText())
                .isEqualTo("RELAPSE");
        SeenEvent reopened = event("task.reopened.v1", id);
        assertThat(reopened.payload().at("/details/cause").asText()).isEqualTo("RELAPSE");
        assertThat(reopened.payload().at("/round").asInt()).isEqualTo(2);
    }

    @Test
    void aRelapseMayBeDatedByATerm() {
        set("2031-09-03");
        Map<String, String> relapse = Map.of("verdict", "RELAPSE", "remarks", "Dark again.", "term", "ORDINARY");
        move(as("supervisor"), id, "look-back/verdict", relapse)
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2031-03-10"));
    }

    @Test
    void whatIsWrongIsNamedAndNothingHappens() {
        problem(move(as("supervisor"), id, "look-back", Map.of("on", "2031-03-02")), 422)
                .body("violations.field", contains("on"));
        set("2031-09-03");
        String seen = tag(id);
        problem(move(as("supervisor"), id, "look-back/verdict", Map.of()), 422)
                .body("violations.field", contains("verdict"));
        problem(move(as("supervisor"), id, "look-back/verdict", Map.of("verdict", "RELAPSE")), 422)
                .body("violations.field", contains("remarks", "deadline"));
        problem(move(as("supervisor"), id, "look-back/verdict", Map.of("verdict", "HELD", "term", "ORDINARY")), 422)
                .body("violations.field", contains("term"));
        problem(move(as("supervisor"), id, "look-back/verdict", Map.of("verdict", "HELD", "remarks", "机密★")), 422)
                .body("type", containsString("classified"));
        assertThat(tag(id)).isEqualTo(seen);
        assertThat(Office.task(id).getString("status")).isEqualTo("CLOSED");
    }

    @Test
    void onlyTheOfficeLooksBackAndOnlyAtClosedRectifications() {
        problem(move(officer(lead), id, "look-back", Map.of()), 403);
        problem(move(officer(lead), id, "look-back/verdict", Map.of("verdict", "HELD")), 403);
        problem(move(as("supervisor"), Rectification.accepted(lead), "look-back", Map.of()), 409)
                .body("state", equalTo("ACCEPTED"));
        problem(
                as("supervisor").contentType(ContentType.JSON).body(Map.of()).post("/api/v1/tasks/{id}/look-back", id),
                428);
        problem(move(as("supervisor"), "\"v1\"", id, "look-back", Map.of()), 412);
    }

    private void set(String day) {
        move(as("supervisor"), id, "look-back", Map.of("on", day)).then().statusCode(200);
    }
}
