package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.duban.task.rectification.Rectification.IMMEDIATE;
import static org.duban.task.rectification.Rectification.LONG_TERM;
import static org.duban.task.rectification.Rectification.accepted;
import static org.duban.task.rectification.Rectification.approve;
import static org.duban.task.rectification.Rectification.changed;
import static org.duban.task.rectification.Rectification.event;
import static org.duban.task.rectification.Rectification.head;
import static org.duban.task.rectification.Rectification.inProgress;
import static org.duban.task.rectification.Rectification.lay;
import static org.duban.task.rectification.Rectification.measure;
import static org.duban.task.rectification.Rectification.measures;
import static org.duban.task.rectification.Rectification.move;
import static org.duban.task.rectification.Rectification.moves;
import static org.duban.task.rectification.Rectification.plan;
import static org.duban.task.rectification.Rectification.problem;
import static org.duban.task.rectification.Rectification.row;
import static org.duban.task.rectification.Rectification.shown;
import static org.duban.task.rectification.Rectification.tag;
import static org.duban.task.rectification.Rectification.times;
import static org.duban.task.rectification.Rectification.track;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer lays the plan of a rectification, the head answers it, and a changed one is answered anew. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class PlanTest {
    private static final Map<String, Object> SOUND =
            plan(row(measure(IMMEDIATE, "2031-06-30"), measure(LONG_TERM, "2033-01-01")));

    private String lead;

    @BeforeEach
    void department() {
        lead = Office.newDepartment();
    }

    @Test
    void aPlanWaitsForTheHeadWhoseApprovalPutsTheTaskInProgress() {
        String id = accepted(lead);
        lay(officer(lead), id, SOUND)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag(id)))
                .body("version", equalTo(1))
                .body("state", equalTo("PENDING"))
                .body("rows[0].measures.state", contains("OPEN", "OPEN"))
                .body("approval", nullValue());
        assertThat(Office.task(id).getString("status")).isEqualTo("ACCEPTED");
        approve(lead, id, "plan/approval");
        assertThat(Office.task(id).getString("status")).isEqualTo("IN_PROGRESS");
        JsonPath plan = shown(id, "plan");
        assertThat(plan.getString("state")).isEqualTo("APPROVED");
        assertThat(plan.getString("by")).isEqualTo("officer." + lead);
        assertThat(plan.getString("approval.by")).isEqualTo("head." + lead);
        assertThat(plan.getString("approval.at")).isNotNull();
        assertThat(plan.getString("rows[0].measures[0].person")).isEqualTo("张伟");
        assertThat(moves(id)).containsExactly("issue", "acceptance", "plan", "approval");
        assertThat(Office.timeline(id).getString("items[3].subject")).isEqualTo(plan.getString("id"));
        SeenEvent told = event("task.plan-approved.v1", id);
        assertThat(told.payload().at("/status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(told.payload().at("/details/planVersion").asText()).isEqualTo("1");
    }

    @Test
    void aHeadWhoDeclinesSaysWhyAndANewVersionMayFollow() {
        String id = accepted(lead);
        lay(officer(lead), id, SOUND).then().statusCode(200);
        for (Map<String, String> body :
                List.of(Map.of("verdict", "DECLINED"), Map.of("verdict", "DECLINED", "remarks", " "))) {
            problem(move(head(lead), id, "plan/approval", body), 422).body("violations.field", contains("remarks"));
        }
        move(head(lead), id, "plan/approval", Map.of("verdict", "DECLINED", "remarks", "Too vague."))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("plan", equalTo("DECLINED"));
        assertThat(shown(id, "plan").getString("approval.remarks")).isEqualTo("Too vague.");
        assertThat(event("task.plan-declined.v1", id).payload().at("/reason").asText())
                .isEqualTo("Too vague.");
        problem(move(head(lead), id, "plan/approval", Map.of("verdict", "APPROVED")), 409);
        lay(officer(lead), id, SOUND).then().statusCode(200).body("version", equalTo(2));
        assertThat(shown(id, "plan?version=1").getString("state")).isEqualTo("SUPERSEDED");
        approve(lead, id, "plan/approval");
        assertThat(shown(id, "plan").getString("state")).isEqualTo("APPROVED");
    }

    @Test
    void aChangedPlanIsApprovedAnewAndWhatWasDoneStaysDone() {
        String id = inProgress(lead, row(measure(IMMEDIATE, "2031-05-31"), measure(IMMEDIATE, "2031-05-31")));
        String kept = measures(id).get(1);
        track(officer(lead), id, kept, Map.of("state", "DONE", "remarks", "New cables."))
                .then()
                .statusCode(200);
        Map<String, Object> again = changed(measure(IMMEDIATE, "2031-06-15"), "id", kept);
        lay(officer(lead), id, plan(row(again, measure(LONG_TERM, null))))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("rows[0].measures.state", contains("DONE", "OPEN"))
                .body("rows[0].measures[0].id", equalTo(kept))
                .body("rows[0].measures[0].remarks", equalTo("New cables."))
                .body("rows[0].measures[0].due", equalTo("2031-06-15"));
        JsonPath task = Office.task(id);
        assertThat(task.getString("status")).isEqualTo("IN_PROGRESS");
        assertThat(task.getString("plan")).isEqualTo("PENDING");
        JsonPath before = shown(id, "plan?version=1");
        assertThat(before.getString("state")).isEqualTo("SUPERSEDED");
        assertThat(before.getString("approval.verdict")).isEqualTo("APPROVED");
        assertThat(before.getString("rows[0].measures[1].due")).isEqualTo("2031-05-31");
        problem(track(officer(lead), id, kept, Map.of("state", "OPEN")), 409);
        problem(move(officer(lead), id, "submission", Map.of("report", "Done.")), 409)
                .body("detail", containsString("plan"));
        approve(lead, id, "plan/approval");
        assertThat(Office.task(id).getString("status")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void aNewLeadDepartmentBeginsWithNoPlan() {
        String decision = UUID.randomUUID().toString();
        Map<String, Object> ours = new HashMap<>(Map.of("kind", "RECTIFICATION", "deadline", "2031-06-30"));
        ours.putAll(Map.of("leadDepartment", lead, "coDepartments", List.of()));
        Office.tell(DecisionEventType.ISSUED, decision, 1, ours);
        String id = Office.taskOf(decision);
        Office.accept(officer(lead), id, "*").then().statusCode(200);
        lay(officer(lead), id, SOUND).then().statusCode(200);
        approve(lead, id, "plan/approval");
        String oldMeasure = measures(id).get(0);
        String other = Office.newDepartment();
        Office.tell(DecisionEventType.AMENDED, decision, 2, changed(ours, "leadDepartment", other));
        await().atMost(Office.PATIENCE)
                .until(() -> Office.task(id).getString("leadDepartment").equals(other));
        assertThat(Office.task(id).getString("plan")).isNull();
        assertThat(shown(id, "plan").getString("state")).isEqualTo("SUPERSEDED");
        Office.accept(officer(other), id, "*").then().statusCode(200);
        problem(track(officer(other), id, oldMeasure, Map.of("state", "DONE")), 404);
        Map<String, Object> taken = changed(measure(IMMEDIATE, "2031-06-01"), "id", oldMeasure);
        problem(lay(officer(other), id, plan(row(taken))), 422)
                .body("violations.field", contains("rows[0].measures[0].id"));
        lay(officer(other), id, SOUND)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("state", equalTo("PENDING"));
    }

    @Test
    void onlyTheLeadsOfficerLaysAPlanAndOnlyItsHeadAnswers() {
        String co = Office.newDepartment();
        String id = accepted(lead, co);
        problem(lay(head(lead), id, SOUND), 403);
        problem(lay(as("supervisor"), id, SOUND), 403);
        problem(lay(officer(co), id, SOUND), 403);
        problem(lay(officer(Office.newDepartment()), id, SOUND), 404);
        lay(officer(lead), id, SOUND).then().statusCode(200);
        Map<String, String> approval = Map.of("verdict", "APPROVED");
        problem(move(officer(lead), id, "plan/approval", approval), 403);
        problem(move(head(co), id, "plan/approval", approval), 403);
        officer(co).get("/api/v1/tasks/{id}/plan", id).then().statusCode(200);
        problem(officer(Office.newDepartment()).get("/api/v1/tasks/{id}/plan", id), 404);
    }

    @Test
    void aPlanIsLaidOnTheVersionThatTheOfficerHasSeen() {
        String id = accepted(lead);
        problem(officer(lead).contentType(ContentType.JSON).body(SOUND).put("/api/v1/tasks/{id}/plan", id), 428);
        problem(
                officer(lead)
                        .header("If-Match", "\"v77\"")
                        .contentType(ContentType.JSON)
                        .body(SOUND)
                        .put("/api/v1/tasks/{id}/plan", id),
                412);
        String seen = tag(id);
        lay(officer(lead), id, SOUND).then().header("ETag", not(equalTo(seen)));
        problem(move(head(lead), seen, id, "plan/approval", Map.of("verdict", "APPROVED")), 412);
    }

    @Test
    void anAssignmentHasNoPlanAndAnIssuedTaskNoneYet() {
        problem(lay(officer(lead), Office.acceptedTask(lead), SOUND), 409)
                .body("state", equalTo("ACCEPTED"))
                .body("allowedMoves", hasItem("plan"));
        String issued = Office.issued(Rectification.issue(lead));
        problem(lay(officer(lead), issued, SOUND), 409).body("state", equalTo("ISSUED"));
        problem(as("supervisor").get("/api/v1/tasks/{id}/plan", issued), 404);
        problem(as("supervisor").get("/api/v1/tasks/{id}/plan?version=x", issued), 400);
    }

    @Test
    void whatIsWrongInAPlanIsNamedLineByLine() {
        String id = accepted(lead);
        problem(lay(officer(lead), id, Map.of("rows", List.of())), 422).body("violations.field", contains("rows"));
        problem(lay(officer(lead), id, plan(row())), 422).body("violations.field", contains("rows[0].measures"));
        problem(lay(officer(lead), id, plan(Map.of("problem", " "))), 422)
                .body(
                        "violations.field",
                        containsInAnyOrder("rows[0].problem", "rows[0].standard", "rows[0].measures"));
        problem(lay(officer(lead), id, plan(row(Map.of("person", "张伟")))), 422)
                .body("violations.field", containsInAnyOrder("rows[0].measures[0].kind", "rows[0].measures[0].text"));
        problem(lay(officer(lead), id, plan(row(measure(IMMEDIATE, null), measure(IMMEDIATE, "2031-07-01")))), 422)
                .body("violations.field", contains("rows[0].measures[0].due", "rows[0].measures[1].due"));
        Map<String, Object> unknown = changed(measure(LONG_TERM, null), "id", UUID.randomUUID());
        problem(lay(officer(lead), id, plan(row(unknown))), 422)
                .body("violations.field", contains("rows[0].measures[0].id"));
        assertThat(Office.task(id).getString("plan")).isNull();
    }

    @Test
    void aMeasureStandsInAPlanOnce() {
        String id = inProgress(lead, row(measure(IMMEDIATE, "2031-05-31")));
        Map<String, Object> again =
                changed(measure(IMMEDIATE, "2031-05-31"), "id", measures(id).get(0));
        problem(lay(officer(lead), id, plan(row(again), row(again))), 422)
                .body("violations.field", contains("rows[1].measures[0].id"));
    }

    @Test
    void aPlanHasItsLimitsAndBearsNoMark() {
        String id = accepted(lead);
        Map<String, Object> measure = measure(LONG_TERM, null);
        problem(lay(officer(lead), id, changed(SOUND, "rows", times(201, row(measure)))), 422)
                .body("violations.field", contains("rows"));
        problem(lay(officer(lead), id, plan(changed(row(), "measures", times(21, measure)))), 422)
                .body("violations.field", contains("rows[0].measures"));
        problem(lay(officer(lead), id, changed(SOUND, "rootCause", "长".repeat(10_001))), 422)
                .body("violations.field", contains("rootCause"));
        problem(lay(officer(lead), id, plan(row(changed(measure, "text", "机密★3年 更换电缆")))), 422)
                .body("type", containsString("classified"));
        lay(officer(lead), id, changed(SOUND, "rows", times(200, row(measure, measure))))
                .then()
                .statusCode(200);
    }
}
