package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays of a decision that was changed, and whether its task followed. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class AmendingTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private static EventProbe probe;

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
    void everyVersionIsKeptWithWhoMadeItAndWhy() {
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        amend(Desk.of("supervisor"), decision, Map.of("leadDepartment", "CGJ", "reason", "职责调整"));
        amend(SECRETARY, decision, Map.of("deadline", "2099-12-31", "requirement", "完成清淤并验收", "reason", "工程量增加"));

        SECRETARY
                .ask()
                .get("/decisions/{id}/versions", decision)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3))
                .body("items.mandate.leadDepartment", contains("ZJJ", "CGJ", "CGJ"))
                .body("items.mandate.deadline", contains("2099-06-30", "2099-06-30", "2099-12-31"))
                .body("items.mandate.requirement", contains("完成清淤", "完成清淤", "完成清淤并验收"))
                .body("items.by", contains("secretary", "supervisor", "secretary"))
                .body("items.reason", contains(null, "职责调整", "工程量增加"));
        JsonPath first = SECRETARY.get("/decisions/" + decision + "/versions?limit=2");
        assertThat(first.getList("items.number")).isEqualTo(List.of(1, 2));
        assertThat(SECRETARY
                        .ask()
                        .queryParam("limit", 2)
                        .queryParam("cursor", first.getString("nextCursor"))
                        .get("/decisions/{id}/versions", decision)
                        .jsonPath()
                        .getList("items.number"))
                .isEqualTo(List.of(3));
    }

    @Test
    void aDraftHasNoVersionsAndOthersDecisionsNoneToSee() {
        String meeting = SECRETARY.heldMeeting();
        String draft = SECRETARY.completeDraft(meeting, "ZJJ");

        SECRETARY.ask().get("/decisions/{id}/versions", draft).then().body("items", empty());
        Desk.of("officer.CZJ")
                .ask()
                .get("/decisions/{id}/versions", SECRETARY.issuedDecision(meeting, "ZJJ"))
                .then()
                .statusCode(404);
    }

    @Test
    void anAmendmentIsPendingUntilItsTaskHasTakenIt() {
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        HeardTask task = HeardTask.of(probe, decision).is(TaskStatus.ACCEPTED).isKnownToBe(TaskStatus.ACCEPTED);
        String event = amended(decision, "CGJ");

        assertThat(application(decision)).isEqualTo("PENDING");
        task.tells(TaskEventType.AMENDED, TaskStatus.ISSUED, Map.of(), event);

        await().atMost(Duration.ofSeconds(60)).until(() -> application(decision).equals("APPLIED"));
        task.is(TaskStatus.CLOSED).isKnownToBe(TaskStatus.CLOSED);
        assertThat(application(decision)).isEqualTo("APPLIED");
    }

    @Test
    void whatATaskThatHasEndedCanNotTakeShowsAsNotApplied() {
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        HeardTask task = HeardTask.of(probe, decision).is(TaskStatus.CLOSED).isKnownToBe(TaskStatus.CLOSED);
        amended(decision, "CGJ");

        assertThat(application(decision)).isEqualTo("NOT_APPLIED");
        task.is(TaskStatus.IN_PROGRESS).isKnownToBe(TaskStatus.IN_PROGRESS);

        assertThat(application(decision)).isEqualTo("NOT_APPLIED");
        String later = amended(decision, "ZJJ");
        assertThat(application(decision)).isEqualTo("PENDING");
        task.tells(TaskEventType.AMENDED, TaskStatus.ISSUED, Map.of(), later);
        await().atMost(Duration.ofSeconds(60)).until(() -> application(decision).equals("APPLIED"));
        assertThat(SECRETARY.get("/decisions/" + decision + "/versions").getList("items.application"))
                .isEqualTo(List.of("APPLIED", "NOT_APPLIED", "APPLIED"));
    }

    @Test
    void aRevocationShowsOnTheDecisionToo() {
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        HeardTask.of(probe, decision).is(TaskStatus.CLOSED).isKnownToBe(TaskStatus.CLOSED);

        SECRETARY
                .post("/decisions/" + decision + "/revocation", Map.of("reason", "不再需要"))
                .then()
                .statusCode(200)
                .body("lastChange.move", equalTo("revocation"))
                .body("lastChange.by", equalTo("secretary"))
                .body("lastChange.reason", equalTo("不再需要"))
                .body("lastChange.application", equalTo("NOT_APPLIED"));
    }

    @Test
    void aDraftIsWithdrawnInSilenceHoweverIncompleteItIs() {
        String meeting = SECRETARY.heldMeeting();
        String draft = SECRETARY
                .post("/meetings/" + meeting + "/decisions", Map.of("requirement", "研究提出方案"))
                .path("id");

        SECRETARY
                .post("/decisions/" + draft + "/revocation", Map.of("reason", " "))
                .then()
                .statusCode(422);
        SECRETARY
                .post("/decisions/" + draft + "/revocation", Map.of("reason", "已并入其他事项"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("issuedAt", nullValue())
                .body("lastChange.application", nullValue());

        String marker = SECRETARY.issuedDecision(meeting, "ZJJ");
        probe.await(Topic.DECISIONS, "decision.issued.v1", marker);
        assertThat(probe.all(Topic.DECISIONS)).noneMatch(event -> draft.equals(event.subject()));
        SECRETARY.change().post("/meetings/{id}/issue", meeting).then().body("items", hasSize(0));
    }

    @Test
    void aDepartmentNeverLearnsOfADraftThatWasWithdrawn() {
        String draft = SECRETARY.completeDraft(SECRETARY.heldMeeting(), "ZJJ");
        SECRETARY
                .post("/decisions/" + draft + "/revocation", Map.of("reason", "已并入其他事项"))
                .then()
                .statusCode(200);

        Desk.of("officer.ZJJ").ask().get("/decisions/{id}", draft).then().statusCode(404);
    }

    private static void amend(Desk who, String decision, Map<String, ?> amendment) {
        who.post("/decisions/" + decision + "/amendment", amendment).then().statusCode(200);
    }

    /** Answers the id of the event that tells of it. */
    private static String amended(String decision, String lead) {
        amend(SECRETARY, decision, Map.of("leadDepartment", lead, "reason", "职责调整"));
        return probe.await(
                        Topic.DECISIONS,
                        1,
                        event -> decision.equals(event.subject())
                                && event.type().equals("decision.amended.v1")
                                && lead.equals(
                                        event.payload().get("leadDepartment").asText()))
                .get(0)
                .headers()
                .get("ce_id");
    }

    private static String application(String decision) {
        return SECRETARY.get("/decisions/" + decision).getString("lastChange.application");
    }
}
