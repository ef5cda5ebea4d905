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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.PlannedEvent;
import org.duban.devkit.test.SeenEvent;
import org.duban.runtime.db.Sql;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year of the calendar that is published moves what was computed without it, and says why. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class RecomputationTest {
    @Inject
    Recomputation recomputation;

    @Inject
    Sql sql;

    private EventProbe kafka;
    private String lead;

    @BeforeEach
    void begin() {
        kafka = EventProbe.ofThisApplication();
        lead = Office.newDepartment();
    }

    @AfterEach
    void end() {
        kafka.close();
        MovableClock.goOn();
    }

    @Test
    void aDeadlineThatATermGaveMovesAndTheFirstOneStaysVisible() {
        String task = decided("2041-04-25", Map.of("term", "ORDINARY"));
        assertThat(Office.task(task).getString("deadline")).isEqualTo("2041-05-02");
        assertThat(Office.task(task).getBoolean("provisional")).isTrue();
        PlannedEvent calendar = Years.publish(2041, "2041-05-01", "2041-05-02", "2041-05-03");
        JsonPath moved = awaitDeadline(task, "2041-05-06");

        assertThat(moved.getString("firstDeadline")).isEqualTo("2041-05-02");
        assertThat(moved.getInt("dueVersion")).isEqualTo(2);
        assertThat(moved.getString("yellowFrom")).isEqualTo("2041-04-26");
        assertThat(moved.getBoolean("provisional")).isFalse();
        assertThat(moved.getString("extensions.latest")).isEqualTo("2041-05-17");
        JsonPath line = Office.timeline(task);
        assertThat(line.getString("items[1].move")).isEqualTo("due-change");
        assertThat(line.getString("items[1].reason")).isEqualTo("2041年工作日历已公布，办理时限重新计算。");
        assertThat(line.getString("items[1].details.year")).isEqualTo("2041");
        assertThat(line.getString("items[1].details.source")).isEqualTo("notice");
        SeenEvent told = kafka.await(Topic.TASKS, "task.due-changed.v1", task);
        assertThat(told.payload().at("/deadline").asText()).isEqualTo("2041-05-06");
        assertThat(told.payload().at("/dueVersion").asInt()).isEqualTo(2);
        assertThat(told.headers()).containsEntry("ce_causationid", calendar.id());
    }

    @Test
    void aDeadlineThatSomebodyGaveStaysButItsWarningMoves() {
        String task = decided("2042-04-01", Map.of("deadline", "2042-05-07"));
        assertThat(Office.task(task).getString("yellowFrom")).isEqualTo("2042-05-02");
        Years.publish(2042, "2042-05-01", "2042-05-02", "2042-05-05");
        await().atMost(PATIENCE)
                .until(() -> Office.task(task).getString("yellowFrom").equals("2042-04-29"));
        JsonPath after = Office.task(task);
        assertThat(after.getString("deadline")).isEqualTo("2042-05-07");
        assertThat(after.getInt("dueVersion")).isEqualTo(1);
        assertThat(after.getBoolean("provisional")).isFalse();
        SeenEvent told = kafka.await(Topic.TASKS, "task.due-changed.v1", task);
        assertThat(told.payload().at("/yellowFrom").asText()).isEqualTo("2042-04-29");
        assertThat(told.payload().at("/dueVersion").asInt()).isEqualTo(1);
        assertThat(told.payload().at("/details/yellowFrom").asText()).isEqualTo("2042-04-29");
    }

    @Test
    void whatDoesNotDependOnTheYearAndWhatHasEndedStays() {
        String before = decided("2043-04-01", Map.of("term", "ORDINARY"));
        String ended = decided("2043-09-26", Map.of("term", "ORDINARY"));
        String moving = decided("2043-09-26", Map.of("term", "ORDINARY"));
        Office.cancel(Office.as("supervisor"), ended, Map.of("reason", "Done elsewhere"))
                .then()
                .statusCode(200);
        Years.publish(2043, "2043-10-05");
        awaitDeadline(moving, "2043-10-06");
        assertThat(moves(before)).containsExactly("issue");
        assertThat(moves(ended)).containsExactly("issue", "cancellation");
    }

    @Test
    void theSameYearPublishedAgainMovesNothingTwice() throws SQLException {
        String task = decided("2044-09-26", Map.of("term", "ORDINARY"));
        Years.publish(2044, "2044-10-03");
        awaitDeadline(task, "2044-10-04");
        Years.publish(2044, "2044-10-03", "2044-12-26");
        await().atMost(PATIENCE).until(() -> noted(2044) == 2);
        recomputation.round();
        assertThat(moves(task)).containsExactly("issue", "due-change");
    }

    @Test
    void aTaskThatFailsKeepsItsYearOpenUntilItIsDone() throws Exception {
        String broken = decided("2045-09-25", Map.of("term", "ORDINARY"));
        String other = decided("2045-09-25", Map.of("term", "ORDINARY"));
        sql.update("update task set facts = 0 where id = ?::uuid", broken);
        Years.publish(2045, "2045-10-02");
        awaitDeadline(other, "2045-10-03");
        MovableClock.stopOn(LocalDate.of(2045, 9, 26));
        recomputation.round();
        assertThat(open(2045)).isEqualTo(1);
        assertThat(Office.task(broken).getString("deadline")).isEqualTo("2045-10-02");
        sql.update("update task set facts = 1 where id = ?::uuid", broken);
        recomputation.round();
        assertThat(moves(broken)).containsExactly("issue", "due-change");
        assertThat(open(2045)).isZero();
    }

    @Test
    void aDeadlineIsNotMovedBackIntoThePast() {
        String task = decided("2046-09-24", Map.of("term", "ORDINARY"));
        Years.publish(2046, "2046-10-01", "2046-10-02");
        awaitDeadline(task, "2046-10-03");
        MovableClock.stopOn(LocalDate.of(2046, 10, 3));
        String judge = decided("2046-12-24", Map.of("deadline", "2046-12-28"));
        Years.publish(2046, "2046-12-25");
        await().atMost(PATIENCE).until(() -> moves(judge).contains("due-change"));
        assertThat(Office.task(task).getString("deadline")).isEqualTo("2046-10-03");
        assertThat(moves(task)).containsExactly("issue", "due-change");
    }

    private String decided(String day, Map<String, ?> changes) {
        String decision = UUID.randomUUID().toString();
        Map<String, Object> all = new HashMap<>(Map.of("leadDepartment", lead, "coDepartments", List.of()));
        all.put("deadline", null);
        all.put("at", day + "T04:00:00Z");
        all.putAll(changes);
        MovableClock.stopOn(LocalDate.parse(day));
        Office.tell(DecisionEventType.ISSUED, decision, 1, all);
        return Office.taskOf(decision);
    }

    private static JsonPath awaitDeadline(String task, String deadline) {
        await().atMost(PATIENCE)
                .until(() -> Office.task(task).getString("deadline").equals(deadline));
        return Office.task(task);
    }

    private static List<String> moves(String task) {
        return Office.timeline(task).getList("items.move");
    }

    private int noted(int year) throws SQLException {
        return sql.one("select count(*) from recomputation where year = ?", row -> row.getInt(1), year);
    }

    private int open(int year) throws SQLException {
        return sql.one(
                "select count(*) from recomputation where year = ? and finished_at is null",
                row -> row.getInt(1),
                year);
    }
}
