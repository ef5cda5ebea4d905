package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.PlannedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a meeting is all done. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ClosingTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private static EventProbe probe;

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
    void aPublishedMeetingClosesByItselfOnceAllItsDecisionsAreFulfilledOrRevoked() throws SQLException {
        String meeting = SECRETARY.heldMeeting();
        HeardTask one = taskOfNewDecision(meeting);
        HeardTask other = taskOfNewDecision(meeting);
        String draft = SECRETARY.completeDraft(meeting, "ZJJ");
        publish(meeting);

        one.is(TaskStatus.CLOSED).isKnownToBe(TaskStatus.CLOSED);
        assertThat(statusOf(meeting)).isEqualTo("PUBLISHED");
        revoke(other.decision());
        assertThat(statusOf(meeting)).isEqualTo("PUBLISHED");
        revoke(draft);

        SECRETARY
                .ask()
                .get("/meetings/{id}", meeting)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closedBy", equalTo("system"));
        assertThat(closings(meeting)).containsExactly("closed because of " + draft);
    }

    @Test
    void theLastProposalThatIsDismissedClosesIt() {
        String meeting = SECRETARY.heldMeeting();
        List<String> proposals = SECRETARY.bringSampleMinutes(meeting).getList("directives.id");
        taskOfNewDecision(meeting).is(TaskStatus.CLOSED).isKnownToBe(TaskStatus.CLOSED);
        publish(meeting);

        for (String proposal : proposals) {
            assertThat(statusOf(meeting)).isEqualTo("PUBLISHED");
            SECRETARY
                    .post("/directives/" + proposal + "/dismissal", Map.of("reason", "无须督办"))
                    .then()
                    .statusCode(200);
        }

        assertThat(statusOf(meeting)).isEqualTo("CLOSED");
    }

    @Test
    void itIsPublishedAgainWhenOneOfItsTasksIsReopened() throws SQLException {
        String meeting = SECRETARY.heldMeeting();
        HeardTask task = taskOfNewDecision(meeting);
        publish(meeting);
        task.is(TaskStatus.CLOSED);
        awaitStatus(meeting, "CLOSED");

        task.is(TaskStatus.IN_PROGRESS);

        awaitStatus(meeting, "PUBLISHED");
        SECRETARY.ask().get("/meetings/{id}", meeting).then().body("closedBy", nullValue());
        task.is(TaskStatus.CLOSED);
        awaitStatus(meeting, "CLOSED");
        assertThat(closings(meeting))
                .containsExactly(
                        "closed because of " + task.decision(),
                        "open because of " + task.decision(),
                        "closed because of " + task.decision());
    }

    @Test
    void whereAllIsFulfilledBeforehandItClosesOnceItIsPublished() throws SQLException {
        String meeting = SECRETARY.heldMeeting();
        taskOfNewDecision(meeting).is(TaskStatus.CLOSED).isKnownToBe(TaskStatus.CLOSED);

        publish(meeting);

        assertThat(statusOf(meeting)).isEqualTo("CLOSED");
        assertThat(closings(meeting)).containsExactly("closed by system");
    }

    @Test
    void whatEndsAllAtOnceClosesItOnce() throws SQLException {
        String meeting = SECRETARY.heldMeeting();
        List<HeardTask> tasks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            tasks.add(taskOfNewDecision(meeting));
        }
        publish(meeting);

        List<HeardTask> closed = tasks.subList(0, 16);
        closed.forEach(task -> task.is(TaskStatus.CLOSED));
        tasks.subList(16, 24).parallelStream().forEach(task -> revoke(task.decision()));

        awaitStatus(meeting, "CLOSED");
        assertThat(closings(meeting)).hasSize(1);
    }

    @Test
    void anOldOrDoubledEventFlipsNothing() throws SQLException {
        String meeting = SECRETARY.heldMeeting();
        HeardTask task = taskOfNewDecision(meeting);
        publish(meeting);
        PlannedEvent early = task.event(TaskEventType.PROGRESSED, TaskStatus.IN_PROGRESS, Map.of());
        PlannedEvent last = task.event(TaskEventType.PROGRESSED, TaskStatus.CLOSED, Map.of());
        probe.put(Topic.TASKS, early);
        probe.put(Topic.TASKS, last);
        awaitStatus(meeting, "CLOSED");

        probe.put(Topic.TASKS, early);
        probe.put(Topic.TASKS, early.withId(java.util.UUID.randomUUID().toString()));
        probe.put(Topic.TASKS, last);
        awaitAllHeard(task.id());

        assertThat(statusOf(meeting)).isEqualTo("CLOSED");
        assertThat(closings(meeting)).hasSize(1);
    }

    @Test
    void aCancelledTaskIsNoFulfilment() throws SQLException {
        String meeting = SECRETARY.heldMeeting();
        HeardTask task = taskOfNewDecision(meeting);
        publish(meeting);

        task.is(TaskStatus.CANCELLED).isKnownToBe(TaskStatus.CANCELLED);
        assertThat(statusOf(meeting)).isEqualTo("PUBLISHED");
        revoke(task.decision());

        assertThat(statusOf(meeting)).isEqualTo("CLOSED");
    }

    @Test
    void aMeetingThatDecidedNothingClosesOnlyByHand() throws SQLException {
        String meeting = SECRETARY.heldMeeting();
        publish(meeting);
        assertThat(statusOf(meeting)).isEqualTo("PUBLISHED");

        closeByHand(meeting)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closedBy", equalTo("secretary"));

        assertThat(closings(meeting)).containsExactly("closed by secretary");
        closeByHand(meeting)
                .then()
                .statusCode(409)
                .body("state", equalTo("CLOSED"))
                .body("allowedMoves", empty());
    }

    @Test
    void whileSomethingIsOpenClosingNamesIt() {
        String meeting = SECRETARY.heldMeeting();
        List<String> proposals = SECRETARY.bringSampleMinutes(meeting).getList("directives.id");
        String draft = SECRETARY.completeDraft(meeting, "ZJJ");
        String issued = SECRETARY.issuedDecision(meeting, "ZJJ");
        publish(meeting);

        closeByHand(meeting)
                .then()
                .statusCode(409)
                .body("state", equalTo("PUBLISHED"))
                .body("open.proposals", hasSize(proposals.size()))
                .body("open.drafts", contains(draft))
                .body("open.decisions", contains(issued));
        assertThat(statusOf(meeting)).isEqualTo("PUBLISHED");
    }

    @Test
    void aMeetingNotPublishedYetIsNotClosedEither() {
        closeByHand(SECRETARY.heldMeeting()).then().statusCode(409).body("state", equalTo("HELD"));
        closeByHand(SECRETARY.meeting("2098-01-05"))
                .then()
                .statusCode(409)
                .body("state", equalTo("SCHEDULED"))
                .body("allowedMoves", contains("holding"));
    }

    @Test
    void nothingIsAddedToAClosedMeetingOrIssuedInIt() {
        String meeting = SECRETARY.heldMeeting();
        publish(meeting);
        closeByHand(meeting).then().statusCode(200);

        SECRETARY
                .post("/meetings/" + meeting + "/decisions", Map.of("requirement", "清淤"))
                .then()
                .statusCode(409)
                .body("state", equalTo("CLOSED"));
        SECRETARY.change().post("/meetings/{id}/issue", meeting).then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "system", "leader", "officer.ZJJ"})
    void onlyTheSecretaryClosesIt(String other) {
        Desk.of(other)
                .change()
                .post("/meetings/{id}/closing", SECRETARY.heldMeeting())
                .then()
                .statusCode(403);
    }

    @Test
    void closingAsksForTheVersionThatWasSeen() {
        String meeting = SECRETARY.heldMeeting();
        publish(meeting);

        SECRETARY.ask().post("/meetings/{id}/closing", meeting).then().statusCode(428);
        SECRETARY
                .ask()
                .header("If-Match", "\"v0\"")
                .post("/meetings/{id}/closing", meeting)
                .then()
                .statusCode(412);
    }

    private static HeardTask taskOfNewDecision(String meeting) {
        return HeardTask.of(probe, SECRETARY.issuedDecision(meeting, "ZJJ"));
    }

    private static void publish(String meeting) {
        SECRETARY.change().post("/meetings/{id}/publication", meeting).then().statusCode(200);
    }

    private static void revoke(String decision) {
        SECRETARY
                .post("/decisions/" + decision + "/revocation", Map.of("reason", "不再需要"))
                .then()
                .statusCode(200);
    }

    private static Response closeByHand(String meeting) {
        return SECRETARY.change().post("/meetings/{id}/closing", meeting);
    }

    private static String statusOf(String meeting) {
        return SECRETARY.get("/meetings/" + meeting).getString("status");
    }

    private static void awaitStatus(String meeting, String status) {
        await().atMost(Duration.ofSeconds(60)).until(() -> status.equals(statusOf(meeting)));
    }

    /** One partition keeps the order: once a later event of the same task shows, the earlier ones were looked at. */
    private static void awaitAllHeard(String task) {
        HeardTask same = HeardTask.of(probe, SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ"));
        HeardTask marker = new HeardTask(probe, same.decision(), task, new java.util.concurrent.atomic.AtomicLong(2));
        marker.is(TaskStatus.ACCEPTED).isKnownToBe(TaskStatus.ACCEPTED);
    }

    private List<String> closings(String meeting) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select case when closed then 'closed ' else 'open ' end"
                                + " || coalesce('because of ' || decision_id, 'by ' || moved_by)"
                                + " from meeting_closing where meeting_id = ?::uuid order by id")) {
            select.setString(1, meeting);
            List<String> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            return rows;
        }
    }
}
