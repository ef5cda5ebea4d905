package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Open decisions on the agenda of the next meeting. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class CarryOverTest {
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
    void allThatIsOpenComesBehindWhatStandsThere() {
        String earlier = meeting(1, "2026-01-10");
        String one = SECRETARY.issuedDecision(earlier, "ZJJ");
        String other = SECRETARY.issuedDecision(earlier, "CGJ");
        HeardTask.of(probe, SECRETARY.issuedDecision(earlier, "ZJJ"))
                .is(TaskStatus.CLOSED)
                .isKnownToBe(TaskStatus.CLOSED);
        String next = meeting(2, "2098-01-10");
        SECRETARY
                .post("/meetings/" + next + "/agenda-items", Map.of("title", "传达学习"))
                .then()
                .statusCode(201);

        carryOver(next, Map.of())
                .then()
                .statusCode(200)
                .body("items.decisionId", contains(one, other))
                .body("items.outcome", contains("ADDED", "ADDED"))
                .body("items.agendaItem.kind", contains("REPORT_HEARD", "REPORT_HEARD"))
                .body("items.agendaItem.position", contains(1, 2));

        SECRETARY
                .ask()
                .get("/meetings/{id}/agenda-items", next)
                .then()
                .body("items.title", contains("传达学习", "完成清淤", "完成清淤"))
                .body("items.presenter", contains(null, "市住房和城乡建设局", "市城市管理局"))
                .body("items.decisionId", contains(null, one, other));
    }

    @Test
    void anEnglishBodyHearsDepartmentsByTheirEnglishNames() {
        City.learns(probe, "JTJ", "市交通运输局", "Transport Bureau");
        String board = "Harbour Board " + UUID.randomUUID();
        SECRETARY.issuedDecision(meeting(board, 1, "2026-01-10"), "JTJ");
        SECRETARY.issuedDecision(meeting(body, 1, "2026-01-10"), "JTJ");

        assertThat(presenters(meeting(board, 2, "2098-01-10"))).containsExactly("Transport Bureau");
        assertThat(presenters(meeting(body, 2, "2098-01-10"))).containsExactly("市交通运输局");
    }

    @Test
    void whatStandsOnTheAgendaIsNotPutThereTwice() {
        String earlier = meeting(1, "2026-01-10");
        String one = SECRETARY.issuedDecision(earlier, "ZJJ");
        String other = SECRETARY.issuedDecision(earlier, "CGJ");
        String next = meeting(2, "2098-01-10");

        carryOver(next, Map.of("decisionIds", List.of(other, other)))
                .then()
                .statusCode(200)
                .body("items.decisionId", contains(other))
                .body("items.outcome", contains("ADDED"));
        carryOver(next, Map.of())
                .then()
                .statusCode(200)
                .body("items.decisionId", contains(one, other))
                .body("items.outcome", contains("ADDED", "ALREADY_THERE"));
        SECRETARY.ask().get("/meetings/{id}/agenda-items", next).then().body("items", hasSize(2));
    }

    @Test
    void pressedByManyAtOnceEachIsThereOnce() {
        String earlier = meeting(1, "2026-01-10");
        IntStream.range(0, 5).forEach(i -> SECRETARY.issuedDecision(earlier, "ZJJ"));
        String next = meeting(2, "2098-01-10");

        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> carryOver(next, Map.of()).statusCode())
                .toList();

        assertThat(answers).containsOnly(200);
        SECRETARY
                .ask()
                .get("/meetings/{id}/agenda-items", next)
                .then()
                .body("items", hasSize(5))
                .body("items.position", contains(0, 1, 2, 3, 4));
    }

    @Test
    void whatIsNotOpenOrOfAnotherBodyIsRefusedByName() {
        String earlier = meeting(1, "2026-01-10");
        String open = SECRETARY.issuedDecision(earlier, "ZJJ");
        String draft = SECRETARY.completeDraft(earlier, "ZJJ");
        String others = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        String next = meeting(2, "2098-01-10");

        carryOver(next, Map.of("decisionIds", List.of(open, draft, others)))
                .then()
                .statusCode(422)
                .body("violations.field", contains("decisionIds[1]", "decisionIds[2]"));
        carryOver(next, Map.of("decisionIds", List.of()))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("decisionIds"));
        SECRETARY.ask().get("/meetings/{id}/agenda-items", next).then().body("items", hasSize(0));
    }

    @Test
    void aPublishedAgendaIsFrozen() {
        String earlier = meeting(1, "2026-01-10");
        SECRETARY.issuedDecision(earlier, "ZJJ");
        String next = meeting(2, "2026-02-10");
        SECRETARY.change().post("/meetings/{id}/publication", next).then().statusCode(200);

        carryOver(next, Map.of()).then().statusCode(409).body("state", equalTo("PUBLISHED"));
    }

    @Test
    void anItemThatIsNoFollowUpNamesNoDecision() {
        String meeting = meeting(1, "2098-01-10");
        SECRETARY
                .post("/meetings/" + meeting + "/agenda-items", Map.of("title", "传达学习"))
                .then()
                .statusCode(201)
                .body("decisionId", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "leader", "officer.ZJJ"})
    void onlyThoseWhoRecordMeetingsMay(String other) {
        Desk.of(other)
                .post("/meetings/" + UUID.randomUUID() + "/agenda-items/carry-over", Map.of())
                .then()
                .statusCode(403);
    }

    private static Response carryOver(String meeting, Map<String, ?> which) {
        return SECRETARY.post("/meetings/" + meeting + "/agenda-items/carry-over", which);
    }

    private static List<String> presenters(String meeting) {
        return carryOver(meeting, Map.of()).then().statusCode(200).extract().path("items.agendaItem.presenter");
    }

    private String meeting(int number, String heldOn) {
        return meeting(body, number, heldOn);
    }

    private static String meeting(String body, int number, String heldOn) {
        Map<String, Object> header = new HashMap<>(Desk.meetingHeader(heldOn));
        header.put("body", body);
        header.put("sequence", Map.of("year", 2026, "number", number));
        return SECRETARY.recordMeeting(header).then().statusCode(201).extract().path("id");
    }
}
