package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.duban.task.rectification.Rectification.approve;
import static org.duban.task.rectification.Rectification.assignmentInProgress;
import static org.duban.task.rectification.Rectification.event;
import static org.duban.task.rectification.Rectification.evidence;
import static org.duban.task.rectification.Rectification.head;
import static org.duban.task.rectification.Rectification.move;
import static org.duban.task.rectification.Rectification.problem;
import static org.duban.task.rectification.Rectification.shown;
import static org.duban.task.rectification.Rectification.submitted;
import static org.duban.task.rectification.Rectification.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lead's officer says that a task is done, and its head lets that go or holds it back. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class SubmissionTest {
    private static final Map<String, String> DONE = Map.of("report", "All 31 lamps are lit.");
    private static final Map<String, String> DECLINED = Map.of("verdict", "DECLINED", "remarks", "Not all are.");

    private String lead;

    @BeforeEach
    void department() {
        lead = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aFinalReportWithItsFilesWaitsForTheHeadAndThenForTheOffice() {
        MovableClock.stopOn(LocalDate.of(2031, 6, 16));
        String id = assignmentInProgress(lead);
        String file = evidence(id);
        Map<String, Object> body = Map.of("report", "All 31 lamps are lit.", "evidenceIds", List.of(file));
        move(officer(lead), id, "submission", body)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedOn", equalTo("2031-06-16"));
        JsonPath submission = shown(id, "submission");
        assertThat(submission.getString("report")).isEqualTo("All 31 lamps are lit.");
        assertThat(submission.<String>getList("evidenceIds")).containsExactly(file);
        assertThat(submission.getString("by")).isEqualTo("officer." + lead);
        assertThat(submission.getString("approval")).isNull();
        move(head(lead), id, "submission/approval", Map.of("verdict", "APPROVED"))
                .then()
                .statusCode(200)
                .body("status", equalTo("UNDER_VERIFICATION"))
                .body("answerBy", equalTo("2031-06-23"));
        assertThat(shown(id, "submission").getString("approval.by")).isEqualTo("head." + lead);
        SeenEvent told = event("task.submitted.v1", id);
        assertThat(told.payload().at("/submittedOn").asText()).isEqualTo("2031-06-16");
        assertThat(told.payload().at("/details/files").asText()).isEqualTo("1");
        assertThat(event("task.approved.v1", id)
                        .payload()
                        .at("/details/verdict")
                        .asText())
                .isEqualTo("APPROVED");
        JsonPath line = Office.timeline(id);
        assertThat(line.<String>getList("items.move").subList(3, 6))
                .containsExactly("evidence", "submission", "approval");
        assertThat(line.getString("items[4].narrative")).isEqualTo("All 31 lamps are lit.");
        assertThat(line.getString("items[4].subject")).isEqualTo(submission.getString("id"));
    }

    @Test
    void whatIsSubmittedInTimeStaysGreenUntilItIsDeclined() {
        MovableClock.stopOn(LocalDate.of(2031, 6, 30));
        String id = assignmentInProgress(lead);
        submitted(lead, id);
        MovableClock.stopOn(LocalDate.of(2031, 7, 8));
        assertThat(Office.task(id).getString("light")).isEqualTo("GREEN");
        move(head(lead), id, "submission/approval", DECLINED)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("light", equalTo("RED"))
                .body("submittedOn", equalTo(null));
        assertThat(event("task.declined.v1", id).payload().at("/reason").asText())
                .isEqualTo("Not all are.");
        assertThat(shown(id, "submission").getString("approval.remarks")).isEqualTo("Not all are.");
        submitted(lead, id);
        assertThat(shown(id, "submission").getString("approval")).isNull();
        JsonPath line = Office.timeline(id);
        assertThat(line.getBoolean("items[-1].late")).isTrue();
    }

    @Test
    void aFinalReportHasTextAndFilesOfItsOwnTask() {
        String id = assignmentInProgress(lead);
        problem(move(officer(lead), id, "submission", Map.of("report", " ")), 422)
                .body("violations.field", contains("report"));
        problem(move(officer(lead), id, "submission", Map.of("report", "长".repeat(10_001))), 422)
                .body("violations.field", contains("report"));
        problem(move(officer(lead), id, "submission", Map.of("report", "秘密★1年 已完成")), 422)
                .body("type", containsString("classified"));
        String others = evidence(assignmentInProgress(lead));
        for (String file : List.of(others, UUID.randomUUID().toString())) {
            Map<String, Object> body = Map.of("report", "Done.", "evidenceIds", List.of(evidence(id), file));
            problem(move(officer(lead), id, "submission", body), 422).body("violations.field", contains("evidenceIds"));
        }
        assertThat(Office.task(id).getString("status")).isEqualTo("IN_PROGRESS");
        problem(as("supervisor").get("/api/v1/tasks/{id}/submission", id), 404);
    }

    @Test
    void theOfficerSubmitsAndTheHeadAnswersNobodyElse() {
        String co = Office.newDepartment();
        String id = Office.acceptedTask(lead, co);
        problem(move(officer(lead), id, "submission", DONE), 409)
                .body("state", equalTo("ACCEPTED"))
                .body("allowedMoves", hasItem("progress-reports"));
        Office.report(officer(lead), id, Map.of("percent", 90, "narrative", "Nearly."))
                .then()
                .statusCode(201);
        problem(move(head(lead), id, "submission", DONE), 403);
        problem(move(officer(co), id, "submission", DONE), 403);
        problem(move(officer(Office.newDepartment()), id, "submission", DONE), 404);
        problem(move(head(lead), id, "submission/approval", DECLINED), 409);
        submitted(lead, id);
        problem(move(officer(lead), id, "submission", DONE), 409).body("state", equalTo("SUBMITTED"));
        problem(move(officer(lead), id, "submission/approval", DECLINED), 403);
        problem(move(head(co), id, "submission/approval", DECLINED), 403);
        problem(move(head(lead), id, "submission/approval", Map.of("verdict", "DECLINED")), 422)
                .body("violations.field", contains("remarks"));
        problem(move(head(lead), id, "submission/approval", Map.of()), 422)
                .body("violations.field", contains("verdict"));
        officer(co).get("/api/v1/tasks/{id}/submission", id).then().statusCode(200);
    }

    @Test
    void itIsSubmittedAndAnsweredOnTheVersionThatWasSeen() {
        String id = assignmentInProgress(lead);
        problem(officer(lead).contentType(ContentType.JSON).body(DONE).post("/api/v1/tasks/{id}/submission", id), 428);
        String seen = tag(id);
        move(officer(lead), seen, id, "submission", DONE).then().statusCode(200);
        problem(move(head(lead), seen, id, "submission/approval", DECLINED), 412);
        approve(lead, id, "submission/approval");
    }
}
