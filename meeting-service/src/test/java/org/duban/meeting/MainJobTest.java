package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.GoldenSample;
import org.duban.devkit.test.SeenEvent;
import org.duban.meeting.meeting.MeetingStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the sentence in the minutes to the event that task-service makes a task of, and back. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class MainJobTest {
    private static EventProbe probe;
    private static final Desk SECRETARY = Desk.of("secretary");

    @BeforeAll
    static void listenIn() {
        probe = EventProbe.ofThisApplication();
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @Test
    void aSentenceOfTheMinutesBecomesAnIssuedDecision() {
        City.isKnown(probe);
        String meeting = SECRETARY.heldMeeting();
        JsonPath proposed = SECRETARY.bringSampleMinutes(meeting);
        JsonPath directive = directiveAbout("排水管网|堵点整改", proposed);

        String decision = confirm(directive.getString("id"), Map.of("leadDepartment", "ZJJ", "kind", "RECTIFICATION"))
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("coDepartments", equalTo(List.of("CGJ")))
                .body("deadline", equalTo("2099-06-30"))
                .body("requirement", equalTo(directive.getString("sentence")))
                .extract()
                .path("id");
        SECRETARY
                .change()
                .post("/decisions/{id}/issue", decision)
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("fulfilment", nullValue());

        SeenEvent issued = probe.await(Topic.DECISIONS, "decision.issued.v1", decision);
        assertThat(issued.key()).isEqualTo(decision);
        assertThat(issued.sequence()).isEqualTo(1);
        assertThatItCarriesAll(issued.payload(), meeting, proposed, directive);
    }

    @Test
    void theSpanOfEachProposalIsItsSentenceInTheStoredText() {
        String meeting = SECRETARY.heldMeeting();
        JsonPath proposed = SECRETARY
                .bringMinutes(meeting, "text/plain", Desk.sample("council.en.txt"))
                .jsonPath();
        String text = SECRETARY
                .ask()
                .accept("text/plain")
                .get("/meetings/{id}/minutes", meeting)
                .asString();

        assertThat(text).isEqualTo(Desk.sampleText("council.en.txt"));
        assertThat(proposed.getList("directives")).isNotEmpty();
        for (int i = 0; i < proposed.getList("directives").size(); i++) {
            int start = text.offsetByCodePoints(0, proposed.getInt("directives[%d].start".formatted(i)));
            int end = text.offsetByCodePoints(0, proposed.getInt("directives[%d].end".formatted(i)));
            assertThat(text.substring(start, end))
                    .isEqualTo(proposed.getString("directives[%d].sentence".formatted(i)));
        }
    }

    @Test
    void theDecisionShowsHowFarItsTaskIs() {
        City.isKnown(probe);
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        String task = UUID.randomUUID().toString();

        probe.put(Topic.TASKS, task(TaskEventType.ISSUED, task, 1, Map.of("decisionId", decision, "percent", 0)));
        probe.put(Topic.TASKS, task(TaskEventType.PROGRESSED, task, 2, overdue(decision)));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> SECRETARY
                        .ask()
                        .get("/decisions/{id}", decision)
                        .then()
                        .body("fulfilment.taskId", equalTo(task))
                        .body("fulfilment.status", equalTo("IN_PROGRESS"))
                        .body("fulfilment.percent", equalTo(35))
                        .body("fulfilment.light", equalTo("RED"))
                        .header("ETag", equalTo("\"v1\"")));
    }

    @Test
    void anEventOfATaskWithoutAMeetingIsPassedBy() {
        City.isKnown(probe);
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        String lone = UUID.randomUUID().toString();
        String task = UUID.randomUUID().toString();
        Map<String, Object> nothingBehind = new java.util.HashMap<>();
        nothingBehind.put("decisionId", null);

        probe.put(Topic.TASKS, task(TaskEventType.ISSUED, lone, 1, nothingBehind));
        probe.put(Topic.TASKS, task(TaskEventType.ISSUED, task, 1, Map.of("decisionId", decision)));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(SECRETARY.get("/decisions/" + decision).getString("fulfilment.taskId"))
                                .isEqualTo(task));
        assertThat(Desk.of("system")
                        .ask()
                        .basePath("")
                        .get("/internal/parked-events")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void publishingAMeetingFreezesItAndIsTold() {
        String meeting = SECRETARY.heldMeeting();

        SECRETARY
                .change()
                .post("/meetings/{id}/publication", meeting)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));

        SeenEvent published = probe.await(Topic.DECISIONS, "meeting.published.v1", meeting);
        assertThat(published.payload().at("/meeting/mark").asText()).isEqualTo("常");
        SECRETARY
                .change()
                .body(Map.of("title", "更正"))
                .patch("/meetings/{id}", meeting)
                .then()
                .statusCode(409)
                .body("state", equalTo("PUBLISHED"))
                .body("allowedMoves", equalTo(MeetingStatus.PUBLISHED.moves()));
    }

    private static void assertThatItCarriesAll(JsonNode event, String meeting, JsonPath proposed, JsonPath directive) {
        assertThat(event.get("by").asText()).isEqualTo("secretary");
        assertThat(event.at("/meeting/id").asText()).isEqualTo(meeting);
        assertThat(event.at("/minutes/version").asInt()).isEqualTo(1);
        assertThat(event.at("/minutes/sha256").asText()).isEqualTo(proposed.getString("sha256"));
        assertThat(event.at("/span/start").asInt()).isEqualTo(directive.getInt("start"));
        assertThat(event.at("/span/end").asInt()).isEqualTo(directive.getInt("end"));
        assertThat(event.get("sentence").asText()).isEqualTo(directive.getString("sentence"));
        assertThat(event.get("rule").asText()).isEqualTo(directive.getString("rule"));
        assertThat(event.get("kind").asText()).isEqualTo("RECTIFICATION");
        assertThat(event.get("leadDepartment").asText()).isEqualTo("ZJJ");
        assertThat(event.get("coDepartments").get(0).asText()).isEqualTo("CGJ");
        assertThat(event.get("deadline").asText()).isEqualTo("2099-06-30");
        assertThat(event.get("confirmedBy").asText()).isEqualTo("secretary");
    }

    private static ValidatableResponse confirm(String directive, Map<String, ?> confirmation) {
        return SECRETARY
                .post("/directives/" + directive + "/confirmation", confirmation)
                .then();
    }

    private static JsonPath directiveAbout(String words, JsonPath proposed) {
        String id = proposed.getString("directives.find { it.sentence =~ '%s' }.id".formatted(words));
        return SECRETARY.get("/directives/" + id);
    }

    private static org.duban.devkit.test.PlannedEvent task(
            TaskEventType type, String id, long sequence, Map<String, ?> changes) {
        return GoldenSample.event(type, id, sequence, changes);
    }

    private static Map<String, Object> overdue(String decision) {
        return Map.of("decisionId", decision, "percent", 35, "deadline", "2026-04-01", "yellowFrom", "2026-03-27");
    }
}
