package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.duban.task.rectification.Rectification.IMMEDIATE;
import static org.duban.task.rectification.Rectification.acceptance;
import static org.duban.task.rectification.Rectification.approve;
import static org.duban.task.rectification.Rectification.changed;
import static org.duban.task.rectification.Rectification.closed;
import static org.duban.task.rectification.Rectification.criteria;
import static org.duban.task.rectification.Rectification.event;
import static org.duban.task.rectification.Rectification.evidence;
import static org.duban.task.rectification.Rectification.lay;
import static org.duban.task.rectification.Rectification.measure;
import static org.duban.task.rectification.Rectification.measures;
import static org.duban.task.rectification.Rectification.move;
import static org.duban.task.rectification.Rectification.moves;
import static org.duban.task.rectification.Rectification.plan;
import static org.duban.task.rectification.Rectification.problem;
import static org.duban.task.rectification.Rectification.row;
import static org.duban.task.rectification.Rectification.shown;
import static org.duban.task.rectification.Rectification.submitted;
import static org.duban.task.rectification.Rectification.tag;
import static org.duban.task.rectification.Rectification.track;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A closed task is taken up again under its number, as another round that is done and verified anew. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ReopeningTest {
    private static final Map<String, Object> AGAIN =
            Map.of("reason", "People complain.", "cause", "COMPLAINT", "deadline", "2031-09-30");

    private String lead;

    @BeforeEach
    void department() {
        lead = Office.newDepartment();
    }

    @Test
    void theNextRoundKeepsIdNumberPlanAndAllThatHappened() {
        String id = closed(lead);
        JsonPath before = Office.task(id);
        List<String> told = moves(id);
        move(as("supervisor"), id, "reopening", AGAIN)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("round", equalTo(2))
                .body("number", equalTo(before.getString("number")))
                .body("deadline", equalTo("2031-09-30"))
                .body("firstDeadline", equalTo("2031-06-30"))
                .body("submittedOn", nullValue())
                .body("grade", nullValue())
                .body("plan", equalTo("APPROVED"))
                .body("light", equalTo("GREEN"));
        assertThat(moves(id)).startsWith(told.toArray(String[]::new)).endsWith("reopening");
        JsonPath line = Office.timeline(id);
        assertThat(line.getInt("items[-1].round")).isEqualTo(2);
        assertThat(line.getString("items[-1].reason")).isEqualTo("People complain.");
        SeenEvent event = event("task.reopened.v1", id);
        assertThat(event.payload().at("/round").asInt()).isEqualTo(2);
        assertThat(event.payload().at("/reason").asText()).isEqualTo("People complain.");
        assertThat(event.payload().at("/details/cause").asText()).isEqualTo("COMPLAINT");
    }

    @Test
    void theNextRoundExtendsThePlanAndIsSubmittedAndVerifiedAnew() {
        String id = closed(lead);
        List<String> measures = measures(id);
        move(as("supervisor"), id, "reopening", AGAIN).then().statusCode(200);
        problem(move(as("supervisor"), id, "verification", acceptance(List.of())), 409)
                .body("state", equalTo("IN_PROGRESS"));
        Map<String, Object> kept = changed(measure(IMMEDIATE, "2031-05-31"), "id", measures.get(0));
        lay(officer(lead), id, plan(row(kept), row(measure(IMMEDIATE, "2031-09-15"))))
                .then()
                .statusCode(200)
                .body("round", equalTo(2))
                .body("rows.measures.state.flatten()", contains("DONE", "OPEN"));
        approve(lead, id, "plan/approval");
        track(officer(lead), id, measures(id).get(1), Map.of("state", "DONE"))
                .then()
                .statusCode(200);
        submitted(lead, id);
        assertThat(shown(id, "submission").getInt("round")).isEqualTo(2);
        approve(lead, id, "submission/approval");
        move(as("supervisor"), id, "verification", acceptance(criteria(evidence(id))))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("round", equalTo(2));
        assertThat(shown(id, "verification").getInt("round")).isEqualTo(2);
    }

    @Test
    void itNeedsAReasonACauseAndADeadlineOrATerm() {
        String id = closed(lead);
        problem(move(as("supervisor"), id, "reopening", Map.of("deadline", "2031-09-30")), 422)
                .body("violations.field", hasItems("reason", "cause"));
        Map<String, Object> undated = Map.of("reason", "Dark again.", "cause", "RELAPSE");
        problem(move(as("supervisor"), id, "reopening", undated), 422).body("violations.field", contains("deadline"));
        problem(move(as("supervisor"), id, "reopening", changed(AGAIN, "deadline", "2020-01-01")), 422)
                .body("violations.field", contains("deadline"));
        problem(move(as("supervisor"), id, "reopening", changed(AGAIN, "cause", "WHIM")), 422);
        problem(move(as("supervisor"), id, "reopening", changed(AGAIN, "reason", "秘密★ 群众举报")), 422)
                .body("type", containsString("classified"));
        assertThat(Office.task(id).getInt("round")).isEqualTo(1);
        move(as("supervisor"), id, "reopening", changed(undated, "term", "COMPLEX"))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyTheOfficeReopensAndOnlyWhatIsClosed() {
        String id = closed(lead);
        problem(move(officer(lead), id, "reopening", AGAIN), 403);
        problem(
                as("supervisor").contentType(ContentType.JSON).body(AGAIN).post("/api/v1/tasks/{id}/reopening", id),
                428);
        problem(move(as("supervisor"), "\"v1\"", id, "reopening", AGAIN), 412);
        String seen = tag(id);
        move(as("supervisor"), seen, id, "reopening", AGAIN).then().statusCode(200);
        problem(move(as("supervisor"), id, "reopening", AGAIN), 409).body("state", equalTo("IN_PROGRESS"));
        String cancelled = Office.issuedTask(lead);
        Office.cancel(as("supervisor"), cancelled, Map.of("reason", "Not needed"));
        problem(move(as("supervisor"), cancelled, "reopening", AGAIN), 409).body("state", equalTo("CANCELLED"));
    }
}
