package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person makes of a directive, and how it comes to bind. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class DecisionsTest {
    private static EventProbe probe;
    private static final Desk SECRETARY = Desk.of("secretary");

    @Inject
    AgroalDataSource database;

    @BeforeAll
    static void listenIn() {
        probe = EventProbe.ofThisApplication();
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @BeforeEach
    void cityIsKnown() {
        City.isKnown(probe);
    }

    @Test
    void aPrincipleIsConfirmedOnlyAsSomethingElse() {
        String principle = proposedOfKind("PRINCIPLE");

        confirm(principle, Map.of("leadDepartment", "ZJJ"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("kind"));
        confirm(principle, Map.of("leadDepartment", "ZJJ", "kind", "ASSIGNMENT", "term", "ORDINARY"))
                .then()
                .statusCode(201)
                .body("kind", equalTo("ASSIGNMENT"))
                .body("term", equalTo("ORDINARY"));
    }

    @Test
    void aConfirmationNeedsAKnownLeadAndADeadlineThatIsNotPast() {
        City.retires(probe, "OLD", "市旧机构局");
        String directive = proposedOfKind("TASK");

        assertThatFieldIsAtFault(confirm(directive, Map.of("kind", "ASSIGNMENT")), "leadDepartment");
        assertThatFieldIsAtFault(confirm(directive, Map.of("leadDepartment", "NONE")), "leadDepartment");
        assertThatFieldIsAtFault(confirm(directive, Map.of("leadDepartment", "OLD")), "leadDepartment");
        assertThatFieldIsAtFault(
                confirm(directive, Map.of("leadDepartment", "ZJJ", "deadline", "2020-01-01")), "deadline");
        assertThatFieldIsAtFault(
                confirm(directive, Map.of("leadDepartment", "ZJJ", "coDepartments", List.of("NONE"))), "coDepartments");
        assertThatFieldIsAtFault(
                confirm(directive, Map.of("leadDepartment", "ZJJ", "coDepartments", List.of("ZJJ"))), "coDepartments");
        SECRETARY.ask().get("/directives/{id}", directive).then().body("state", equalTo("PROPOSED"));
    }

    @Test
    void aDirectiveIsDecidedOnOnce() {
        String directive = proposedOfKind("TASK");
        String decision = confirm(directive, Map.of("leadDepartment", "ZJJ"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        confirm(directive, Map.of("leadDepartment", "ZJJ"))
                .then()
                .statusCode(409)
                .body("state", equalTo("CONFIRMED"))
                .body("allowedMoves", equalTo(List.of()));
        SECRETARY.ask().get("/directives/{id}", directive).then().body("decisionId", equalTo(decision));
    }

    @Test
    void aDismissalSaysWhy() {
        String directive = proposedOfKind("TASK");

        assertThatFieldIsAtFault(
                SECRETARY.post("/directives/" + directive + "/dismissal", Map.of("reason", " ")), "reason");
        SECRETARY
                .post("/directives/" + directive + "/dismissal", Map.of("reason", "已另行部署"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISMISSED"))
                .body("decidedBy", equalTo("secretary"))
                .body("reason", equalTo("已另行部署"));
    }

    @Test
    void aProposalCanBeCorrectedBeforeItIsConfirmed() {
        String directive = proposedOfKind("TASK");

        SECRETARY
                .change()
                .body("{\"kind\": \"RECTIFICATION\", \"deadline\": \"2099-12-31\", \"deadlineText\": null}")
                .patch("/directives/{id}", directive)
                .then()
                .statusCode(200)
                .body("kind", equalTo("RECTIFICATION"))
                .body("deadlineText", nullValue());
        confirm(directive, Map.of("leadDepartment", "ZJJ"))
                .then()
                .statusCode(201)
                .body("kind", equalTo("RECTIFICATION"))
                .body("deadline", equalTo("2099-12-31"));
    }

    @Test
    void aDecisionByHandCanPointIntoTheMinutes() {
        String meeting = SECRETARY.heldMeeting();
        SECRETARY.bringSampleMinutes(meeting);
        String words = "提高城市治理水平";
        int start = Desk.sampleText("standing-committee.zh.txt").indexOf(words);
        String path = "/meetings/" + meeting + "/decisions";

        SECRETARY
                .post(path, Map.of("span", Map.of("start", start, "end", start + words.length())))
                .then()
                .statusCode(201)
                .body("sentence", equalTo(words))
                .body("requirement", equalTo(words))
                .body("minutes.version", equalTo(1))
                .body("directiveId", nullValue());
        assertThatFieldIsAtFault(SECRETARY.post(path, Map.of("span", Map.of("start", 0, "end", 999_999))), "span");
        assertThatFieldIsAtFault(SECRETARY.post(path, Map.of("leadDepartment", "ZJJ")), "requirement");
    }

    @Test
    void onlyADraftIsChangedInPlace() {
        String meeting = SECRETARY.heldMeeting();
        String draft = SECRETARY.completeDraft(meeting, "ZJJ");

        SECRETARY
                .change()
                .body("{\"leadDepartment\": \"CGJ\", \"deadline\": null, \"term\": \"COMPLEX\"}")
                .patch("/decisions/{id}", draft)
                .then()
                .statusCode(200)
                .body("leadDepartment", equalTo("CGJ"))
                .body("deadline", nullValue());
        SECRETARY.change().post("/decisions/{id}/issue", draft).then().statusCode(200);
        SECRETARY
                .change()
                .body("{\"leadDepartment\": \"ZJJ\"}")
                .patch("/decisions/{id}", draft)
                .then()
                .statusCode(409)
                .body("allowedMoves", equalTo(List.of("amendment", "revocation")));
    }

    @Test
    void issuingAMeetingAnswersForEachDraft() {
        String meeting = SECRETARY.heldMeeting();
        String complete = SECRETARY.completeDraft(meeting, "ZJJ");
        String lacking = SECRETARY
                .post("/meetings/" + meeting + "/decisions", Map.of("requirement", "研究提出方案"))
                .path("id");

        SECRETARY
                .change()
                .post("/meetings/{id}/issue", meeting)
                .then()
                .statusCode(200)
                .body("items.decisionId", contains(complete, lacking))
                .body("items.outcome", contains("ISSUED", "REFUSED"))
                .body("items[0].problem", nullValue())
                .body("items[1].problem.status", equalTo(422))
                .body("items[1].problem.violations.field", contains("leadDepartment", "deadline"));
        probe.await(Topic.DECISIONS, "decision.issued.v1", complete);
        SECRETARY.ask().get("/decisions/{id}", lacking).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void aDecisionOfAMeetingStillToComeCanNotBeIssued() {
        String meeting = SECRETARY.meeting("2098-01-05");
        String draft = SECRETARY.completeDraft(meeting, "ZJJ");

        SECRETARY
                .change()
                .post("/decisions/{id}/issue", draft)
                .then()
                .statusCode(409)
                .body("state", equalTo("SCHEDULED"));
        SECRETARY.change().post("/meetings/{id}/issue", meeting).then().statusCode(409);
    }

    @Test
    void amendingAndRevokingAreToldInOrderWithTheirReasons() {
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        Desk supervisor = Desk.of("supervisor");

        supervisor
                .post("/decisions/" + decision + "/amendment", Map.of("leadDepartment", "CGJ", "reason", "职责调整"))
                .then()
                .statusCode(200)
                .body("leadDepartment", equalTo("CGJ"))
                .body("deadline", equalTo("2099-06-30"));
        supervisor
                .post("/decisions/" + decision + "/revocation", Map.of("reason", "不再需要"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));

        List<SeenEvent> told = probe.await(Topic.DECISIONS, 3, event -> decision.equals(event.subject()));
        assertThat(told)
                .extracting(SeenEvent::type)
                .containsExactly("decision.issued.v1", "decision.amended.v1", "decision.revoked.v1");
        assertThat(told).extracting(SeenEvent::sequence).containsExactly(1L, 2L, 3L);
        assertThat(told.get(1).payload().get("leadDepartment").asText()).isEqualTo("CGJ");
        assertThat(told.get(1).payload().get("by").asText()).isEqualTo("supervisor");
        assertThat(told.get(2).payload().get("reason").asText()).isEqualTo("不再需要");
        SECRETARY
                .post("/decisions/" + decision + "/amendment", Map.of("term", "ORDINARY", "reason", "再改"))
                .then()
                .statusCode(409)
                .body("state", equalTo("REVOKED"));
    }

    @Test
    void anAmendmentThatChangesNothingOrBreaksTheMandateIsRefused() {
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        String path = "/decisions/" + decision + "/amendment";

        SECRETARY
                .post(path, Map.of("leadDepartment", "ZJJ", "reason", "无"))
                .then()
                .statusCode(422);
        assertThatFieldIsAtFault(SECRETARY.post(path, Map.of("leadDepartment", "CGJ")), "reason");
        assertThatFieldIsAtFault(SECRETARY.post(path, Map.of("requirement", " ", "reason", "改")), "requirement");
        assertThatFieldIsAtFault(SECRETARY.post(path, Map.of("deadline", "2020-01-01", "reason", "改")), "deadline");
    }

    @Test
    void whatIsLateCanStillChangeHands() throws SQLException {
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        deadlinePasses(decision);

        SECRETARY
                .post("/decisions/" + decision + "/amendment", Map.of("leadDepartment", "CGJ", "reason", "职责调整"))
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2026-03-31"));
    }

    @Test
    void issuedByManyAtOnceItIsIssuedOnce() throws Exception {
        String draft = SECRETARY.completeDraft(SECRETARY.heldMeeting(), "ZJJ");

        List<Integer> answers = atOnce(
                8, () -> SECRETARY.change().post("/decisions/{id}/issue", draft).statusCode());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThatItWasToldOnce(draft);
    }

    @Test
    void repeatedUnderItsKeyItIsIssuedOnceAndAnsweredAlike() throws Exception {
        String draft = SECRETARY.completeDraft(SECRETARY.heldMeeting(), "ZJJ");
        Callable<Response> issue = () ->
                SECRETARY.change().header("Idempotency-Key", "issue-" + draft).post("/decisions/{id}/issue", draft);

        List<Integer> answers = atOnce(8, () -> issue.call().statusCode());

        assertThat(answers).contains(200).containsOnly(200, 409);
        Response again = issue.call();
        again.then().statusCode(200).body("state", equalTo("ISSUED")).header("ETag", equalTo("\"v1\""));
        assertThatItWasToldOnce(draft);
    }

    private void deadlinePasses(String decision) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update decision set deadline = '2026-03-31' where id = ?::uuid")) {
            update.setString(1, decision);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static void assertThatItWasToldOnce(String decision) {
        String marker = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        probe.await(Topic.DECISIONS, "decision.issued.v1", marker);
        assertThat(probe.all(Topic.DECISIONS))
                .filteredOn(event -> decision.equals(event.subject()))
                .hasSize(1);
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<Future<T>> done = people.invokeAll(java.util.Collections.nCopies(times, work));
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> one : done) {
                results.add(one.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }

    private static String proposedOfKind(String kind) {
        JsonPath proposed = SECRETARY.bringSampleMinutes(SECRETARY.heldMeeting());
        return proposed.getString("directives.find { it.kind == '%s' }.id".formatted(kind));
    }

    private static Response confirm(String directive, Map<String, ?> confirmation) {
        return SECRETARY.post("/directives/" + directive + "/confirmation", confirmation);
    }

    private static void assertThatFieldIsAtFault(Response answer, String field) {
        answer.then().statusCode(422).body("violations.field", hasItem(field));
    }
}
