package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.duban.task.rectification.Rectification.approve;
import static org.duban.task.rectification.Rectification.assignmentInProgress;
import static org.duban.task.rectification.Rectification.criterion;
import static org.duban.task.rectification.Rectification.event;
import static org.duban.task.rectification.Rectification.evidence;
import static org.duban.task.rectification.Rectification.move;
import static org.duban.task.rectification.Rectification.moves;
import static org.duban.task.rectification.Rectification.problem;
import static org.duban.task.rectification.Rectification.shown;
import static org.duban.task.rectification.Rectification.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supervision office verifies what left the department: it closes the task or returns it. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class VerificationTest {
    private static final Map<String, String> ACCEPTED = Map.of("verdict", "ACCEPTED", "grade", "EXCELLENT");
    private static final Map<String, String> RETURNED = Map.of("verdict", "RETURNED", "remarks", "Seven are dark.");

    private String lead;

    @BeforeEach
    void department() {
        MovableClock.stopOn(LocalDate.of(2031, 6, 16));
        lead = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void anAssignmentThatIsReportedAndProvenIsClosedWithAGrade() {
        String id = underVerification(true);
        move(as("supervisor"), id, "verification", ACCEPTED)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("grade", equalTo("EXCELLENT"))
                .body("light", nullValue())
                .body("answerBy", nullValue())
                .body("submittedOn", equalTo("2031-06-16"));
        SeenEvent told = event("task.closed.v1", id);
        assertThat(told.payload().at("/status").asText()).isEqualTo("CLOSED");
        assertThat(told.payload().at("/details/grade").asText()).isEqualTo("EXCELLENT");
        JsonPath verification = shown(id, "verification");
        assertThat(verification.getString("verdict")).isEqualTo("ACCEPTED");
        assertThat(verification.getString("by")).isEqualTo("supervisor");
        assertThat(Office.timeline(id).getString("items[-1].subject")).isEqualTo(verification.getString("id"));
        assertThat(moves(id)).endsWith("submission", "approval", "verification");
        officer(lead).get("/api/v1/tasks/{id}/verification", id).then().statusCode(200);
    }

    @Test
    void withoutEvidenceAnAssignmentStaysOpen() {
        String id = underVerification(false);
        problem(move(as("supervisor"), id, "verification", ACCEPTED), 409)
                .body("state", equalTo("UNDER_VERIFICATION"))
                .body("allowedMoves", org.hamcrest.Matchers.hasItem("verification"))
                .body("missing.criterion", contains("FINAL_REPORT"))
                .body("missing.reason", contains("No evidence is named."));
        Map<String, Object> proven = Map.of(
                "verdict",
                "ACCEPTED",
                "grade",
                "GOOD",
                "criteria",
                List.of(criterion("FINAL_REPORT", "MET", evidence(id))));
        move(as("supervisor"), id, "verification", proven).then().statusCode(200);
    }

    @Test
    void aReturnedTaskHasSomeWorkingDaysMoreAndNeverFewerThanBefore() {
        String early = underVerification(true);
        move(as("supervisor"), early, "verification", RETURNED)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("deadline", equalTo("2031-06-30"))
                .body("submittedOn", nullValue());
        String late = underVerification(true);
        MovableClock.stopOn(LocalDate.of(2031, 6, 30));
        move(as("supervisor"), late, "verification", RETURNED)
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2031-07-07"))
                .body("firstDeadline", equalTo("2031-06-30"))
                .body("dueVersion", equalTo(2))
                .body("light", equalTo("GREEN"));
        SeenEvent told = event("task.returned.v1", late);
        assertThat(told.payload().at("/reason").asText()).isEqualTo("Seven are dark.");
        assertThat(told.payload().at("/deadline").asText()).isEqualTo("2031-07-07");
        assertThat(shown(late, "verification").getString("deadline")).isEqualTo("2031-07-07");
        submitted(lead, late);
        assertThat(Office.task(late).getString("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void theOfficeMayNameALaterDayButNoEarlierOne() {
        String id = underVerification(true);
        for (String day : List.of("2031-06-15", "2031-06-29")) {
            problem(move(as("supervisor"), id, "verification", returnedUntil(day)), 422)
                    .body("violations.field", contains("deadline"));
        }
        move(as("supervisor"), id, "verification", returnedUntil("2031-08-01"))
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2031-08-01"));
    }

    @Test
    void eachVerdictAsksForItsOwnWords() {
        String id = underVerification(true);
        problem(move(as("supervisor"), id, "verification", Map.of()), 422)
                .body("violations.field", contains("verdict"));
        problem(move(as("supervisor"), id, "verification", Map.of("verdict", "ACCEPTED")), 422)
                .body("violations.field", contains("grade"));
        problem(move(as("supervisor"), id, "verification", Map.of("verdict", "RETURNED", "grade", "GOOD")), 422)
                .body("violations.field", contains("grade", "remarks"));
        Map<String, String> dated = Map.of("verdict", "ACCEPTED", "grade", "GOOD", "deadline", "2031-08-01");
        problem(move(as("supervisor"), id, "verification", dated), 422).body("violations.field", contains("deadline"));
        Map<String, String> marked = Map.of("verdict", "RETURNED", "remarks", "TOP SECRET");
        problem(move(as("supervisor"), id, "verification", marked), 422).body("type", containsString("classified"));
        String others = evidence(assignmentInProgress(lead));
        Map<String, Object> wrong = Map.of(
                "verdict",
                "RETURNED",
                "remarks",
                "No",
                "criteria",
                List.of(criterion("EFFECT", "MET"), criterion("FINAL_REPORT", "MET", others)));
        problem(move(as("supervisor"), id, "verification", wrong), 422)
                .body("violations.field", contains("criteria[0].criterion", "criteria[1].evidenceIds"));
        assertThat(Office.task(id).getString("status")).isEqualTo("UNDER_VERIFICATION");
        problem(as("supervisor").get("/api/v1/tasks/{id}/verification", id), 404);
    }

    @Test
    void onlyTheOfficeVerifiesAndNobodyWhoHadAHandInIt() {
        String id = underVerification(true);
        problem(move(officer(lead), id, "verification", RETURNED), 403);
        problem(move(as("leader"), id, "verification", RETURNED), 403);
        for (String hand : List.of("officer." + lead, "head." + lead)) {
            RequestSpecification moved =
                    io.restassured.RestAssured.given().auth().oauth2(Identities.token(hand, "supervisor", null));
            problem(move(moved, id, "verification", ACCEPTED), 403).body("detail", containsString("does not verify"));
        }
        String early = assignmentInProgress(lead);
        problem(move(as("supervisor"), early, "verification", RETURNED), 409).body("state", equalTo("IN_PROGRESS"));
    }

    private String underVerification(boolean proven) {
        String id = assignmentInProgress(lead);
        submitted(lead, id, proven ? new String[] {evidence(id)} : new String[0]);
        approve(lead, id, "submission/approval");
        return id;
    }

    private static Map<String, String> returnedUntil(String day) {
        return Map.of("verdict", "RETURNED", "remarks", "Seven are dark.", "deadline", day);
    }
}
