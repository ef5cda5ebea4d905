package org.duban.task.recomputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.PATIENCE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.PlannedEvent;
import org.duban.devkit.test.SeenEvent;
import org.duban.runtime.db.Sql;
import org.duban.task.Asking;
import org.duban.task.Details;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year of the calendar that is published moves every clock that runs, not the deadline alone. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ShortClocksTest {
    private static final String MOVED = "%d年工作日历已公布，签收、方案、裁定等时限重新计算，办理时限不变。";

    @Inject
    Recomputation recomputation;

    @Inject
    Sql sql;

    private String lead;

    @BeforeEach
    void aLead() {
        lead = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void theDaysToObjectAndToPlanMoveAndSayWhy() throws SQLException {
        String task = issued("2051-09-28", "2051-12-20");
        isDated(task, "2051-09-28", "2051-10-05", "2051-10-02");
        PlannedEvent calendar = Years.publish(2051, "2051-10-02", "2051-10-03", "2051-10-04");
        SeenEvent told = awaitDueChange(task);
        isDated(task, "2051-09-28", "2051-10-10", "2051-10-05");
        JsonPath line = Office.timeline(task);
        assertThat(line.getString("items[-1].reason")).isEqualTo(MOVED.formatted(2051));
        assertThat(line.<String>getList("items[-1].changes.field")).containsExactly("objectBy", "planBy");
        assertThat(line.<String>getList("items[-1].changes.before")).containsExactly("2051-10-05", "2051-10-02");
        assertThat(told.payload().at("/planBy").asText()).isEqualTo("2051-10-05");
        assertThat(told.payload().at("/dueVersion").asInt()).isEqualTo(1);
        assertThat(told.headers()).containsEntry("ce_causationid", calendar.id());
        recomputation.round();
        assertThat(Office.timeline(task).<String>getList("items.move")).containsOnlyOnce("due-change");
    }

    @Test
    void theDayToRuleOnAnObjectionMoves() {
        String task = issued("2052-09-26", "2052-12-20");
        Map<String, String> objection = Map.of("reason", "Not ours", "proposedDepartment", Office.newDepartment());
        Asking.done("head." + lead, task, "objection", objection);
        assertThat(Office.task(task).getString("answerBy")).isEqualTo("2052-10-03");
        Years.publish(2052, "2052-10-01", "2052-10-02", "2052-10-03");
        awaitDueChange(task);
        assertThat(Office.task(task).getString("answerBy")).isEqualTo("2052-10-08");
        assertThat(Asking.<String>lastLine(task, "changes[0].field")).isEqualTo("answerBy");
    }

    @Test
    void theDayToDecideOnMoreTimeMovesAndTheEventTellsIt() {
        String task = issued("2053-09-25", "2053-11-20");
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
        Map<String, String> more =
                Map.of("newDeadline", "2053-12-05", "reason", "Cables are late", "progress", "Half stands.");
        String request =
                Asking.added("head." + lead, task, "extension-requests", more).path("id");
        assertThat(decideBy(request)).isEqualTo("2053-09-30");
        Years.publish(2053, "2053-09-29", "2053-09-30");
        SeenEvent told = awaitDueChange(task);
        assertThat(decideBy(request)).isEqualTo("2053-10-02");
        assertThat(told.payload().at("/details/decideBy").asText()).isEqualTo("2053-10-02");
        Details.areThoseOfTheSample(TaskEventType.DUE_CHANGED, told);
        assertThat(Asking.<String>lastLine(task, "reason")).isEqualTo(MOVED.formatted(2053));
    }

    @Test
    void aNewRoundThatATermGaveMovesLikeTheFirst() throws SQLException {
        String task = issued("2054-10-01", "2054-12-20");
        sql.update("update task set status = 'CLOSED' where id = ?::uuid", task);
        Map<String, String> again = Map.of("reason", "Dark again", "cause", "RELAPSE", "term", "ORDINARY");
        Asking.done("supervisor", task, "reopening", again);
        assertThat(Office.task(task).getString("deadline")).isEqualTo("2054-10-08");
        assertThat(Office.task(task).getBoolean("provisional")).isTrue();
        Years.publish(2054, "2054-10-08", "2054-10-09");
        awaitDueChange(task);
        JsonPath moved = Office.task(task);
        assertThat(moved.getString("deadline")).isEqualTo("2054-10-12");
        assertThat(moved.getInt("round")).isEqualTo(2);
        assertThat(Asking.<String>lastLine(task, "reason")).isEqualTo("2054年工作日历已公布，办理时限重新计算。");
    }

    @Test
    void whatRanOutStaysAsItWas() {
        String task = issued("2055-09-30", "2055-12-20");
        isDated(task, "2055-09-30", "2055-10-07", "2055-10-04");
        MovableClock.stopOn(LocalDate.of(2055, 10, 6));
        Years.publish(2055, "2055-10-04", "2055-10-07");
        awaitDueChange(task);
        isDated(task, "2055-09-30", "2055-10-11", "2055-10-04");
    }

    @Test
    void theTimeToSetRightWhatWasReturnedMoves() throws SQLException {
        String task = issued("2056-09-28", "2056-09-29");
        sql.update(
                "update task set status = 'UNDER_VERIFICATION', submitted_on = '2056-09-28' where id = ?::uuid", task);
        Asking.done("supervisor", task, "verification", Map.of("verdict", "RETURNED", "remarks", "Seven are dark"));
        assertThat(Office.task(task).getString("deadline")).isEqualTo("2056-10-05");
        Years.publish(2056, "2056-10-05");
        awaitDueChange(task);
        assertThat(Office.task(task).getString("deadline")).isEqualTo("2056-10-06");
    }

    private String issued(String day, String deadline) {
        MovableClock.stopOn(LocalDate.parse(day));
        Map<String, Object> body = Office.assignment(lead);
        body.put("kind", "RECTIFICATION");
        body.put("deadline", deadline);
        return Office.issued(body);
    }

    private static void isDated(String task, String acceptBy, String objectBy, String planBy) {
        JsonPath dates = Office.task(task);
        assertThat(dates.getString("acceptBy")).isEqualTo(acceptBy);
        assertThat(dates.getString("objectBy")).isEqualTo(objectBy);
        assertThat(dates.getString("planBy")).isEqualTo(planBy);
    }

    private static String decideBy(String request) {
        return Office.read(Office.as("supervisor"), "/api/v1/extension-requests/{id}", request)
                .getString("decideBy");
    }

    private static SeenEvent awaitDueChange(String task) {
        await().atMost(PATIENCE)
                .until(() -> Office.timeline(task).<String>getList("items.move").contains("due-change"));
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            return kafka.await(Topic.TASKS, "task.due-changed.v1", task);
        }
    }
}
