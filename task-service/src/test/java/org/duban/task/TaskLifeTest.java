package org.duban.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.contracts.calendar.CalendarEventType;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.PlannedEvent;
import org.duban.devkit.test.SeenEvent;
import org.duban.devkit.test.SequenceAudit;
import org.duban.runtime.db.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision becomes a task; the task is signed for, reported on, amended, revoked. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class TaskLifeTest {
    @Inject
    Sql sql;

    private String lead;
    private String co;
    private String decision;

    @BeforeEach
    void departments() {
        lead = Office.newDepartment();
        co = Office.newDepartment();
        decision = UUID.randomUUID().toString();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void anIssuedDecisionBecomesATaskThatQuotesIt() {
        JsonPath task = Office.task(derived(Map.of("kind", "ASSIGNMENT", "deadline", "2031-06-30")));
        assertThat(task.getString("number")).matches("督〔2026〕常6-\\d{2,}");
        assertThat(task.getString("status")).isEqualTo("ISSUED");
        assertThat(task.getString("light")).isEqualTo("GREEN");
        assertThat(task.getString("leadDepartment")).isEqualTo(lead);
        assertThat(task.<String>getList("coDepartments")).containsExactly(co);
        assertThat(task.getString("deadline")).isEqualTo("2031-06-30");
        assertThat(task.getString("firstDeadline")).isEqualTo("2031-06-30");
        assertThat(task.getString("decisionId")).isEqualTo(decision);
        assertThat(task.getString("source.type")).isEqualTo("MEETING");
        assertThat(task.getString("source.sentence")).contains("排水管网");
        assertThat(task.getInt("source.span.start")).isEqualTo(412);
        assertThat(task.getInt("source.meeting.sequence.number")).isEqualTo(6);
        assertThat(task.getInt("source.minutes.version")).isEqualTo(1);
        assertThat(task.getString("issuedBy")).isEqualTo("secretary");
    }

    @Test
    void theNumbersOfAMeetingHaveNoGaps() {
        Map<String, Object> meeting = meeting(2029, 41);
        List<String> tasks =
                List.of(derived(meeting), derivedFrom(UUID.randomUUID().toString(), meeting));
        assertThat(tasks)
                .extracting(id -> Office.task(id).getString("number"))
                .containsExactly("督〔2029〕常41-01", "督〔2029〕常41-02");
    }

    @Test
    void whereADecisionNamesATermTheClockSetsTheDeadlineByThePublishedCalendar() {
        MovableClock.stopOn(LocalDate.of(2033, 9, 26));
        publishNationalHoliday(2033);
        JsonPath task = Office.task(derived(Map.of("term", "ORDINARY", "at", "2033-09-26T04:00:00Z")));
        assertThat(task.getString("deadline")).isEqualTo("2033-10-10");
        assertThat(task.getString("acceptBy")).isEqualTo("2033-09-26");
        assertThat(task.getString("yellowFrom")).isEqualTo("2033-09-28");
    }

    @Test
    void aLateAcceptanceIsRemembered() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        String id = Office.issuedTask(lead);
        MovableClock.stopOn(LocalDate.of(2031, 3, 4));
        Office.accept(officer(lead), id, "*").then().statusCode(200).body("status", equalTo("ACCEPTED"));
        JsonPath line = Office.timeline(id);
        assertThat(line.getString("items[1].move")).isEqualTo("acceptance");
        assertThat(line.getBoolean("items[1].late")).isTrue();
        assertThat(line.getBoolean("items[0].late")).isFalse();
    }

    @Test
    void theFirstReportOfTheLeadPutsTheTaskInProgress() {
        String id = Office.acceptedTask(lead);
        Office.report(officer(lead), id, Map.of("percent", 40, "narrative", "Half of the street is lit."))
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_PROGRESS"));
        JsonPath task = Office.task(id);
        assertThat(task.getInt("percent")).isEqualTo(40);
        assertThat(task.getString("lastReport.narrative")).isEqualTo("Half of the street is lit.");
        assertThat(task.getString("lastReport.by")).isEqualTo("officer." + lead);
    }

    @Test
    void aCoDepartmentReportsOnItsPartAndMovesNothing() {
        String id = Office.acceptedTask(lead, co);
        Office.report(officer(co), id, Map.of("percent", 70, "narrative", "Money is there."))
                .then()
                .statusCode(201);
        JsonPath task = Office.task(id);
        assertThat(task.getString("status")).isEqualTo("ACCEPTED");
        assertThat(task.getInt("percent")).isZero();
        assertThat(task.getInt("parts[0].percent")).isEqualTo(70);
    }

    @Test
    void percentFallsOnlyWithAReason() {
        String id = Office.acceptedTask(lead);
        Office.report(officer(lead), id, Map.of("percent", 60, "narrative", "Well on."))
                .then()
                .statusCode(201);
        Office.report(officer(lead), id, Map.of("percent", 50, "narrative", "Found more."))
                .then()
                .statusCode(422)
                .body("violations.field", contains("reason"));
        Office.report(officer(lead), id, Map.of("percent", 50, "narrative", "Found more.", "reason", "Recounted"))
                .then()
                .statusCode(201);
        assertThat(Office.task(id).getInt("percent")).isEqualTo(50);
    }

    @Test
    void theCallerIsToldWhichMovesTheyMayMakeNow() {
        String id = Office.issuedTask(lead, co);
        assertThat(actions(officer(lead), id)).containsExactly("acceptance", "evidence");
        assertThat(actions(as("head." + lead), id)).containsExactly("acceptance", "objection", "evidence");
        assertThat(actions(officer(co), id)).containsExactly("evidence");
        assertThat(actions(as("supervisor"), id))
                .containsExactly("reassignment", "parts", "urges", "evidence", "links", "suspension", "cancellation");
        assertThat(actions(as("leader"), id)).containsExactly("instructions");
        Office.accept(officer(lead), id, "*").then().statusCode(200);
        assertThat(actions(officer(lead), id)).containsExactly("progress-reports", "evidence");
        assertThat(actions(as("head." + lead), id))
                .containsExactly("progress-reports", "extension-requests", "evidence");
        assertThat(actions(officer(co), id)).containsExactly("progress-reports", "evidence");
        assertThat(actions(as("auditor"), id)).isEmpty();
    }

    @Test
    void aNewLeadSignsAnewWhileEachDepartmentKeepsHowFarItWas() {
        String id = derived(Map.of());
        Office.accept(officer(lead), id, "*").then().statusCode(200);
        Office.report(officer(co), id, Map.of("percent", 30, "narrative", "Begun."))
                .then()
                .statusCode(201);
        Office.report(officer(lead), id, Map.of("percent", 20, "narrative", "Begun too."))
                .then()
                .statusCode(201);
        tell(DecisionEventType.AMENDED, 2, Map.of("leadDepartment", co, "coDepartments", List.of(lead)));
        await().atMost(Office.PATIENCE)
                .until(() -> Office.task(id).getString("leadDepartment").equals(co));
        JsonPath task = Office.task(id);
        assertThat(task.getString("status")).isEqualTo("ISSUED");
        assertThat(task.getInt("percent")).isEqualTo(30);
        assertThat(task.getInt("parts[0].percent")).isEqualTo(20);
        assertThat(task.getString("lastReport")).isNull();
    }

    @Test
    void aNewDeadlineKeepsTheStateAndTheFirstDeadline() {
        String id = derived(Map.of("deadline", "2031-06-30"));
        Office.accept(officer(lead), id, "*").then().statusCode(200);
        tell(DecisionEventType.AMENDED, 2, Map.of("deadline", "2031-09-30", "reason", "The budget came late"));
        await().atMost(Office.PATIENCE).until(() -> Office.task(id).getInt("dueVersion") == 2);
        JsonPath task = Office.task(id);
        assertThat(task.getString("status")).isEqualTo("ACCEPTED");
        assertThat(task.getString("deadline")).isEqualTo("2031-09-30");
        assertThat(task.getString("firstDeadline")).isEqualTo("2031-06-30");
        JsonPath line = Office.timeline(id);
        assertThat(line.getString("items[2].reason")).isEqualTo("The budget came late");
        assertThat(line.getString("items[2].by")).isEqualTo("system");
        assertThat(line.<String>getList("items[2].changes.field")).containsExactly("deadline");
        assertThat(line.getString("items[2].changes[0].before")).isEqualTo("2031-06-30");
    }

    @Test
    void aRevokedDecisionCancelsItsTask() {
        String id = derived(Map.of());
        tell(DecisionEventType.REVOKED, 2, Map.of("reason", "Decided otherwise"));
        await().atMost(Office.PATIENCE)
                .until(() -> Office.task(id).getString("status").equals("CANCELLED"));
        assertThat(Office.task(id).getString("light")).isNull();
        assertThat(Office.timeline(id).getString("items[1].move")).isEqualTo("revocation");
    }

    @Test
    void whatIsDecidedOfATaskThatHasEndedIsRememberedAndNotApplied() {
        String id = derived(Map.of("deadline", "2031-06-30"));
        Office.cancel(as("supervisor"), id, Map.of("reason", "Done elsewhere"))
                .then()
                .statusCode(200);
        tell(DecisionEventType.AMENDED, 2, Map.of("deadline", "2031-09-30"));
        await().atMost(Office.PATIENCE)
                .until(() -> Office.timeline(id).getList("items").size() == 3);
        assertThat(Office.timeline(id).<String>getList("items.move"))
                .containsExactly("issue", "cancellation", "not-applied");
        assertThat(Office.task(id).getString("deadline")).isEqualTo("2031-06-30");
    }

    @Test
    void everyMoveIsOneEventWithTheWholeStateInTheOrderOfTheTask() {
        String id = derived(Map.of("deadline", "2031-06-30"));
        Office.accept(officer(lead), id, "*").then().statusCode(200);
        Office.report(officer(lead), id, Map.of("percent", 40, "narrative", "Half way."))
                .then()
                .statusCode(201);
        tell(DecisionEventType.AMENDED, 2, Map.of("deadline", "2031-09-30"));
        await().atMost(Office.PATIENCE).until(() -> Office.task(id).getInt("dueVersion") == 2);
        Office.cancel(as("supervisor"), id, Map.of("reason", "Done elsewhere"))
                .then()
                .statusCode(200);
        List<SeenEvent> told;
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            told = kafka.await(Topic.TASKS, 5, event -> id.equals(event.subject()));
        }
        assertThat(told)
                .extracting(SeenEvent::type)
                .containsExactly(
                        "task.issued.v1",
                        "task.accepted.v1",
                        "task.progressed.v1",
                        "task.amended.v1",
                        "task.cancelled.v1");
        assertThat(SequenceAudit.faults(told)).isEmpty();
        assertThat(told.get(0).headers()).containsKey("ce_causationid");
        assertThat(told.get(1).headers()).containsKey("ce_traceparent").doesNotContainKey("ce_causationid");
        assertThat(told.get(2).payload().at("/lastReport/percent").asInt()).isEqualTo(40);
        assertThat(told.get(3).payload().at("/deadline").asText()).isEqualTo("2031-09-30");
        assertThat(told.get(4).payload().at("/status").asText()).isEqualTo("CANCELLED");
        assertThat(told.get(4).payload().at("/reason").asText()).isEqualTo("Done elsewhere");
        assertThat(told.get(4).payload().at("/by").asText()).isEqualTo("supervisor");
    }

    private String derived(Map<String, ?> changes) {
        return derivedFrom(decision, changes);
    }

    private String derivedFrom(String from, Map<String, ?> changes) {
        Office.tell(DecisionEventType.ISSUED, from, 1, ours(changes));
        return Office.taskOf(from);
    }

    private void tell(DecisionEventType type, long sequence, Map<String, ?> changes) {
        Office.tell(type, decision, sequence, ours(changes));
    }

    private Map<String, Object> ours(Map<String, ?> changes) {
        Map<String, Object> all = new HashMap<>(Map.of("leadDepartment", lead, "coDepartments", List.of(co)));
        all.put("deadline", changes.containsKey("term") ? null : "2031-06-30");
        all.putAll(changes);
        return all;
    }

    private static Map<String, Object> meeting(int year, int number) {
        return Map.of(
                "meeting",
                Map.of(
                        "id",
                        "m" + year + number,
                        "body",
                        "市政府常务会议",
                        "mark",
                        "常",
                        "sequence",
                        Map.of("year", year, "number", number),
                        "heldOn",
                        year + "-02-01"));
    }

    private static List<String> actions(RequestSpecification caller, String id) {
        return Office.read(caller, "/api/v1/tasks/{id}", id).getList("actions");
    }

    /** The first to the seventh of October off. */
    private void publishNationalHoliday(int year) {
        String days = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> "{\"date\":\"%d-10-%02d\",\"kind\":\"HOLIDAY\",\"name\":\"国庆节\"}".formatted(year, day))
                .collect(Collectors.joining(","));
        String calendar = "{\"by\":\"supervisor\",\"at\":\"2032-11-01T02:00:00Z\",\"year\":%d,\"provisional\":false,"
                        .formatted(year)
                + "\"source\":\"notice\",\"days\":[" + days + "]}";
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            kafka.put(Topic.CALENDARS, PlannedEvent.of(CalendarEventType.PUBLISHED.type(), "" + year, 1, calendar));
        }
        await().atMost(Office.PATIENCE).until(() -> knows(year));
    }

    private boolean knows(int year) throws SQLException {
        return !sql.all("select 1 from working_calendar where year = ?", row -> 1, year)
                .isEmpty();
    }
}
