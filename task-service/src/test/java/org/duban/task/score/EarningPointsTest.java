package org.duban.task.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Asking.added;
import static org.duban.task.Asking.done;
import static org.duban.task.Office.officer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.delivery.DeliveryEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.GoldenSample;
import org.duban.devkit.test.PlannedEvent;
import org.duban.runtime.db.Sql;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.duban.task.timekeeping.Nights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each point comes from something that really happened, once. In 1975 no other test has a task. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class EarningPointsTest {
    private static final LocalDate MONDAY = LocalDate.of(1975, 3, 3);
    private static final String DUE = "1975-12-31";

    @Inject
    Nights nights;

    @Inject
    Sql sql;

    private String lead;

    @BeforeEach
    void aMonday() {
        MovableClock.stopOn(MONDAY);
        lead = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void whoDidNotSignInTimeLosesHalfAPointHoweverLateTheySign() {
        String task = Work.issued(lead, DUE);
        nights.until(MONDAY.plusDays(1));
        nights.until(MONDAY.plusDays(3));
        Office.accept(officer(lead), task, "*").then().statusCode(200);
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("LATE_ACCEPTANCE", 1));
        JsonPath score = Tally.of(lead, MONDAY, MONDAY.plusDays(3));
        assertThat(score.getString("points")).isEqualTo("-0.5");
        assertThat(score.getString("items[0].day")).isEqualTo("1975-03-04");
        assertThat(score.getString("items[0].task.id")).isEqualTo(task);
        assertThat(line(score, 0).getString("items[0].move")).isEqualTo("acceptance-missed");
    }

    @Test
    void whoSignsJustAfterMidnightIsLateThoughNobodyNotedItYet() {
        String task = Work.issued(lead, DUE);
        MovableClock.stopOn(MONDAY.plusDays(1));
        Office.accept(officer(lead), task, "*").then().statusCode(200);
        nights.until(MONDAY.plusDays(2));
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("LATE_ACCEPTANCE", 1));
        assertThat(line(Tally.of(lead, MONDAY, MONDAY.plusDays(9)), 0).getString("items[0].move"))
                .isEqualTo("acceptance");
    }

    @Test
    void eachReportThatWasMissedCounts() {
        Work.accepted(lead, DUE);
        nights.until(LocalDate.of(1975, 5, 6));
        nights.until(LocalDate.of(1975, 5, 7));
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("MISSING_REPORT", 2));
        assertThat(Tally.of(lead, MONDAY, LocalDate.of(1975, 5, 6)).getString("points"))
                .isEqualTo("-1");
    }

    @Test
    void aReturnCountsAndItsLineIsLinked() {
        String task = Work.submitted(lead, DUE);
        Work.giveBack(task);
        Work.submit(lead, task);
        Work.giveBack(task);
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("RETURNED", 2));
        JsonPath score = Tally.of(lead, MONDAY, MONDAY);
        assertThat(score.getString("points")).isEqualTo("-4");
        assertThat(line(score, 1).getString("items[0].statusAfter")).isEqualTo("RETURNED");
        assertThat(line(score, 0).getInt("items[0].position"))
                .isGreaterThan(line(score, 1).getInt("items[0].position"));
    }

    @Test
    void whoIsDoneBeforeTheDeadlineAndExcellentlyGainsForBoth() {
        Work.close(Work.submitted(lead, "1975-03-04"), "EXCELLENT");
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("CLOSED_EARLY", 1, "EXCELLENT", 1));
        assertThat(Tally.of(lead, MONDAY, MONDAY).getString("points")).isEqualTo("3");
    }

    @Test
    void whoSubmitsOnTheLastDayIsOnTimeButNotEarly() {
        Work.close(Work.submitted(lead, MONDAY.toString()), "GOOD");
        assertThat(Tally.counts(lead)).isEmpty();
    }

    @Test
    void thatTheOfficeTookItsTimeToVerifyCostsNothing() {
        String task = Work.submitted(lead, "1975-03-04");
        MovableClock.stopOn(MONDAY.plusDays(7));
        Work.close(task, "QUALIFIED");
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("CLOSED_EARLY", 1));
    }

    @Test
    void anInstructionThatTheNextReportDayPassedOverCountsOnce() {
        String task = Work.accepted(lead, DUE);
        instruct(task);
        nights.until(LocalDate.of(1975, 4, 6));
        nights.until(LocalDate.of(1975, 5, 6));
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("INSTRUCTION_UNANSWERED", 1, "MISSING_REPORT", 2));
        assertThat(Tally.of(lead, MONDAY, LocalDate.of(1975, 4, 6)).getString("points"))
                .isEqualTo("-1.5");
    }

    @Test
    void oneWrittenOnTheReportDayItselfIsForTheReportAfterThat() {
        String task = Work.accepted(lead, DUE);
        MovableClock.stopOn(LocalDate.of(1975, 4, 5));
        instruct(task);
        nights.until(LocalDate.of(1975, 4, 6));
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("MISSING_REPORT", 1));
        nights.until(LocalDate.of(1975, 5, 6));
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("INSTRUCTION_UNANSWERED", 1, "MISSING_REPORT", 2));
    }

    @Test
    void oneThatWasAnsweredInTimeCostsNothing() {
        String task = Work.accepted(lead, DUE);
        String instruction = instruct(task);
        Work.reported(lead, task, Map.of("instruction", instruction, "text", "It is lit."));
        nights.until(LocalDate.of(1975, 4, 6));
        assertThat(Tally.counts(lead)).doesNotContainKey("INSTRUCTION_UNANSWERED");
    }

    @Test
    void slipsCountByTheirColourAndOnceHoweverOftenTheyAreTold() {
        String task = Work.accepted(lead, DUE);
        String yellow = UUID.randomUUID().toString();
        PlannedEvent told = slip(task, yellow, 1, "YELLOW");
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            kafka.put(Topic.DELIVERIES, told);
            kafka.put(Topic.DELIVERIES, told);
            kafka.put(Topic.DELIVERIES, slip(task, yellow, 2, "YELLOW"));
            kafka.put(Topic.DELIVERIES, slip(task, UUID.randomUUID().toString(), 1, "BLUE"));
            kafka.put(Topic.DELIVERIES, slip(task, UUID.randomUUID().toString(), 1, "RED"));
        }
        await().atMost(Office.PATIENCE).until(() -> slipsKept(task) == 4);
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("YELLOW_SLIP", 1, "RED_SLIP", 1));
        JsonPath score = Tally.of(lead, MONDAY, MONDAY);
        assertThat(score.getString("points")).isEqualTo("-3");
        assertThat(score.<String>getList("items.slip")).containsOnly("警〔1975〕0042");
        JsonPath trace = Office.read(officer(lead), score.getString("items[0].link"));
        assertThat(trace.<String>getList("items.delivery.slip.number")).contains("警〔1975〕0042");
    }

    @Test
    void whatWasEarnedStaysWhenATaskIsReopened() {
        String task = Work.submitted(lead, DUE);
        Work.close(task, "EXCELLENT");
        MovableClock.stopOn(MONDAY.plusDays(9));
        Map<String, String> again = Map.of("reason", "Three are dark.", "cause", "COMPLAINT", "deadline", "1975-10-31");
        done("supervisor", task, "reopening", again);
        Work.submit(lead, task);
        Work.close(task, "GOOD");
        assertThat(Tally.counts(lead)).isEqualTo(Map.of("CLOSED_EARLY", 2, "EXCELLENT", 1));
    }

    private static JsonPath line(JsonPath score, int point) {
        return Office.read(
                Office.as("auditor").urlEncodingEnabled(false), score.getString("items[" + point + "].link"));
    }

    private static String instruct(String task) {
        return added("leader", task, "instructions", Map.of("text", "Light the crossing first."))
                .path("id");
    }

    private PlannedEvent slip(String task, String id, long sequence, String colour) {
        Map<String, Object> slip = Map.of("number", "警〔1975〕0042", "colour", colour);
        return GoldenSample.event(
                DeliveryEventType.SLIP_ISSUED, id, sequence, Map.of("taskId", task, "department", lead, "slip", slip));
    }

    private int slipsKept(String task) throws SQLException {
        return sql.one("select count(*) from task_delivery where task_id = ?::uuid", row -> row.getInt(1), task);
    }
}
