package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far are we with what we decided: the standing item of the next meeting. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class FollowUpTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private static EventProbe probe;

    private final String body = "市政府常务会议 " + UUID.randomUUID();

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
    void theNextMeetingSeesWhatIsOpenOverdueFirstThenByDeadline() {
        String first = meeting(1, "2026-01-10");
        String second = meeting(2, "2026-02-10");
        String late = decided(second, TaskStatus.IN_PROGRESS, "2026-03-01");
        String later = decided(first, TaskStatus.SUBMITTED, "2026-03-15");
        String suspended = decided(first, TaskStatus.SUSPENDED, "2026-03-02");
        String soon = decided(second, TaskStatus.ACCEPTED, "2098-01-01");
        String far = decided(first, TaskStatus.RETURNED, "2098-06-01");
        decided(first, TaskStatus.CLOSED, "2026-03-01");
        decided(second, TaskStatus.CANCELLED, "2026-03-01");
        SECRETARY.completeDraft(second, "ZJJ");
        String next = meeting(3, "2098-03-10");

        JsonPath open = SECRETARY.get("/meetings/" + next + "/follow-up");

        assertThat(open.getList("items.decisionId")).isEqualTo(List.of(late, later, suspended, soon, far));
        assertThat(open.getList("items.overdue")).isEqualTo(List.of(true, true, false, false, false));
        assertThat(open.getList("items.meeting.number")).isEqualTo(List.of(2, 1, 1, 2, 1));
        assertThat(walked(next, 2)).isEqualTo(open.getList("items.decisionId"));
        assertThat(walked(next, 1)).isEqualTo(open.getList("items.decisionId"));
    }

    @Test
    void anItemTellsAllThatTheMeetingNeedsToHear() {
        String first = meeting(1, "2026-01-10");
        String decision = SECRETARY.issuedDecision(first, "ZJJ");
        HeardTask task = HeardTask.of(probe, decision);
        Map<String, Object> report =
                Map.of("by", "officer.ZJJ", "at", "2026-03-05T02:00:00Z", "percent", 40, "narrative", "已完成12处。");
        task.is(TaskStatus.IN_PROGRESS, Map.of("percent", 40, "lastReport", report))
                .isKnownToBe(TaskStatus.IN_PROGRESS);

        SECRETARY
                .ask()
                .get("/meetings/{id}/follow-up", meeting(2, "2026-02-10"))
                .then()
                .statusCode(200)
                .body("items.decisionId", contains(decision))
                .body("items[0].meeting.id", equalTo(first))
                .body("items[0].meeting.heldOn", equalTo("2026-01-10"))
                .body("items[0].requirement", equalTo("完成清淤"))
                .body("items[0].leadDepartment", equalTo("ZJJ"))
                .body("items[0].deadline", equalTo("2099-06-30"))
                .body("items[0].fulfilment.taskId", equalTo(task.id()))
                .body("items[0].fulfilment.light", equalTo("GREEN"))
                .body("items[0].fulfilment.percent", equalTo(40))
                .body("items[0].fulfilment.lastReport.at", equalTo("2026-03-05T02:00:00Z"))
                .body("items[0].fulfilment.lastReport.narrative", equalTo("已完成12处。"));
    }

    @Test
    void whatWasDecidedLaterOrByAnotherBodyIsLeftOut() {
        String first = meeting(1, "2026-01-10");
        String second = meeting(2, "2026-02-10");
        String secondsOwn = SECRETARY.issuedDecision(second, "ZJJ");
        SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");

        SECRETARY.ask().get("/meetings/{id}/follow-up", first).then().body("items", empty());
        SECRETARY.ask().get("/meetings/{id}/follow-up", second).then().body("items", empty());
        SECRETARY
                .ask()
                .get("/meetings/{id}/follow-up", meeting(3, "2026-02-10"))
                .then()
                .body("items.decisionId", contains(secondsOwn))
                .body("items[0].fulfilment", nullValue());
    }

    @Test
    void itIsNarrowedByLeadStatusAndLight() {
        String first = meeting(1, "2026-01-10");
        String red = decided(first, TaskStatus.IN_PROGRESS, "2026-03-01");
        String green = decided(first, TaskStatus.ACCEPTED, "2098-01-01");
        String others = SECRETARY.issuedDecision(first, "CGJ");
        String path = "/meetings/" + meeting(2, "2026-02-10") + "/follow-up";

        assertThat(found(path + "?light=RED")).isEqualTo(List.of(red));
        assertThat(found(path + "?light=GREEN")).isEqualTo(List.of(green));
        assertThat(found(path + "?status=ACCEPTED")).isEqualTo(List.of(green));
        assertThat(found(path + "?department=CGJ")).isEqualTo(List.of(others));
        assertThat(found(path + "?department=ZJJ&light=RED&status=ACCEPTED")).isEmpty();
    }

    @Test
    void aCursorHoldsForItsOwnListOnly() {
        String first = meeting(1, "2026-01-10");
        SECRETARY.issuedDecision(first, "ZJJ");
        SECRETARY.issuedDecision(first, "ZJJ");
        String next = meeting(2, "2026-02-10");
        String cursor =
                SECRETARY.get("/meetings/" + next + "/follow-up?limit=1").getString("nextCursor");

        SECRETARY
                .ask()
                .queryParam("cursor", cursor)
                .get("/meetings/{id}/follow-up", first)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light=BLUE", "status=DONE", "limit=0", "sort=light"})
    void aQueryThatCannotBeReadIsA400(String query) {
        SECRETARY
                .ask()
                .get("/meetings/" + SECRETARY.heldMeeting() + "/follow-up?" + query)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follow-up", "/fulfilment", "/decisions.docx"})
    void departmentsDoNotReadIt(String path) {
        Desk.of("head.ZJJ")
                .ask()
                .get("/meetings/" + SECRETARY.heldMeeting() + path)
                .then()
                .statusCode(403);
        SECRETARY.ask().get("/meetings/" + UUID.randomUUID() + path).then().statusCode(404);
    }

    private String meeting(int number, String heldOn) {
        Map<String, Object> header = new HashMap<>(Desk.meetingHeader(heldOn));
        header.put("body", body);
        header.put("sequence", Map.of("year", 2026, "number", number));
        return SECRETARY.recordMeeting(header).then().statusCode(201).extract().path("id");
    }

    private static String decided(String meeting, TaskStatus status, String deadline) {
        String decision = SECRETARY.issuedDecision(meeting, "ZJJ");
        HeardTask.of(probe, decision)
                .is(status, Map.of("deadline", deadline, "yellowFrom", deadline))
                .isKnownToBe(status);
        return decision;
    }

    private static List<Object> walked(String meeting, int limit) {
        List<Object> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = SECRETARY
                    .ask()
                    .queryParam("limit", limit)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/meetings/{id}/follow-up", meeting)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.decisionId"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return seen;
    }

    private static List<String> found(String path) {
        return SECRETARY.get(path).getList("items.decisionId");
    }
}
