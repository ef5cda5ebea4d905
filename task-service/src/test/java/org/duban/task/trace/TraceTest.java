package org.duban.task.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.PATIENCE;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.duban.task.Office.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.delivery.DeliveryEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.GoldenSample;
import org.duban.devkit.test.PlannedEvent;
import org.duban.runtime.db.Sql;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From any reminder, slip or receipt one walks back, step by step, to the sentence. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class TraceTest {
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
    void fromAReceiptOneWalksBackToTheSentence() {
        String decision = UUID.randomUUID().toString();
        PlannedEvent issued = told(DecisionEventType.ISSUED, decision, 1);
        String task = Office.taskOf(decision);
        Office.accept(officer(lead), task, "*").then().statusCode(200);
        String notice = UUID.randomUUID().toString();
        deliver(DeliveryEventType.REMINDER_FIRED, task, notice, 1, eventOf(task, "acceptance"));
        deliver(DeliveryEventType.NOTIFICATION_ACKNOWLEDGED, task, notice, 2, null);
        slip(task, eventOf(task, "issue"));
        JsonPath trace = awaitEntries(task, 7);

        assertThat(trace.<String>getList("items.kind"))
                .containsExactly("SENTENCE", "DECISION", "MOVE", "MOVE", "DELIVERY", "DELIVERY", "DELIVERY");
        assertThat(trace.getBoolean("complete")).isTrue();
        assertThat(trace.getString("items[1].eventId")).isEqualTo(issued.id());
        assertThat(trace.getString("items[1].by")).isEqualTo("secretary");
        assertThat(trace.getString("items[2].causationId")).isEqualTo(issued.id());
        assertThat(trace.getString("items[0].source.sentence")).contains("排水管网");
        assertThat(trace.getInt("items[0].source.minutes.version")).isEqualTo(1);
        assertThat(way(trace, "notification.acknowledged.v1"))
                .containsExactly(
                        "notification.acknowledged.v1",
                        "reminder.fired.v1",
                        "acceptance",
                        "issue",
                        "decision.issued.v1",
                        "SENTENCE");
        assertThat(way(trace, "slip.issued.v1"))
                .containsExactly("slip.issued.v1", "issue", "decision.issued.v1", "SENTENCE");
    }

    @Test
    void aMoveThatAnAmendedDecisionMadeNamesThatDecision() {
        String decision = UUID.randomUUID().toString();
        told(DecisionEventType.ISSUED, decision, 1);
        String task = Office.taskOf(decision);
        PlannedEvent amended = told(DecisionEventType.AMENDED, decision, 2);
        JsonPath trace = awaitEntries(task, 5);
        assertThat(trace.getString("items.find { it.move?.move == 'amendment' }.causationId"))
                .isEqualTo(amended.id());
        assertThat(way(trace, "amendment")).containsExactly("amendment", "decision.amended.v1", "SENTENCE");
    }

    @Test
    void aDeliveryChangesNoETag() {
        String task = Office.issuedTask(lead);
        String before = as("supervisor").get("/api/v1/tasks/{id}", task).header("ETag");
        deliver(DeliveryEventType.NOTIFICATION_FAILED, task, "n-" + task, 1, eventOf(task, "issue"));
        JsonPath trace = awaitEntries(task, 2);
        assertThat(trace.getString("items[1].delivery.detail")).isEqualTo("503 after 5 attempts");
        assertThat(as("supervisor").get("/api/v1/tasks/{id}", task).header("ETag"))
                .isEqualTo(before);
    }

    @Test
    void aDeliveryAboutATaskThatIsNotKnownYetIsKept() {
        String unknown = UUID.randomUUID().toString();
        deliver(DeliveryEventType.REMINDER_FIRED, unknown, "n-" + unknown, 1, null);
        await().atMost(PATIENCE).until(() -> kept(unknown) == 1);
    }

    @Test
    void aDeliveryAboutNoTaskAtAllIsHeldBack() {
        String notice = UUID.randomUUID().toString();
        deliver(DeliveryEventType.REMINDER_FIRED, "no id", notice, 1, null);
        await().atMost(PATIENCE)
                .until(() -> read(as("system"), "/internal/parked-events?limit=200")
                        .<String>getList("items.findAll { it.key == '" + notice + "' }.state")
                        .equals(List.of("PARKED")));
    }

    @Test
    void movesStandInTheirOrderThoughAClockWentBack() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 4));
        String task = Office.issuedTask(lead);
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        Office.accept(officer(lead), task, "*").then().statusCode(200);
        assertThat(trace(task).<String>getList("items.move.move")).containsExactly("issue", "acceptance");
    }

    @Test
    void theTraceSpeaksTheCallersLanguage() {
        String task = Office.issuedTask(lead);
        assertThat(read(as("supervisor").header("Accept-Language", "zh-CN"), "/api/v1/tasks/{id}/trace", task)
                        .getString("items[0].text"))
                .isEqualTo("交办");
        assertThat(read(as("supervisor").header("Accept-Language", "en"), "/api/v1/tasks/{id}/trace", task)
                        .getString("items[0].text"))
                .isEqualTo("Issued");
    }

    @Test
    void whoMayNotKnowOfTheTaskSeesNoTrace() {
        String task = Office.issuedTask(lead);
        officer(Office.newDepartment())
                .get("/api/v1/tasks/{id}/trace", task)
                .then()
                .statusCode(404);
        officer(lead).get("/api/v1/tasks/{id}/trace", task).then().statusCode(200);
        as("supervisor")
                .get("/api/v1/tasks/{id}/trace", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    /** The kinds of the entries from the first of that kind back to where it all began. */
    private static List<String> way(JsonPath trace, String from) {
        List<Map<String, Object>> items = trace.getList("items");
        List<String> way = new ArrayList<>();
        Map<String, Object> at = items.stream()
                .filter(item -> name(item).equals(from))
                .findFirst()
                .orElseThrow();
        while (at != null) {
            way.add(name(at));
            Integer before = (Integer) at.get("cameFrom");
            at = before == null ? null : items.get(before - 1);
        }
        return way;
    }

    private static String name(Map<String, Object> item) {
        return switch ((String) item.get("kind")) {
            case "MOVE" -> (String) ((Map<?, ?>) item.get("move")).get("move");
            case "DELIVERY" -> (String) ((Map<?, ?>) item.get("delivery")).get("type");
            case "DECISION" -> (String) ((Map<?, ?>) item.get("decision")).get("type");
            default -> "SENTENCE";
        };
    }

    private PlannedEvent told(DecisionEventType type, String decision, long sequence) {
        PlannedEvent event = GoldenSample.event(
                type,
                decision,
                sequence,
                Map.of(
                        "leadDepartment",
                        lead,
                        "coDepartments",
                        List.of(),
                        "deadline",
                        "2031-0" + (5 + sequence) + "-30"));
        kafka.put(Topic.DECISIONS, event);
        return event;
    }

    private void deliver(DeliveryEventType type, String task, String notice, long sequence, String cause) {
        Map<String, Object> changes =
                new HashMap<>(Map.of("taskId", task, "at", "2099-01-01T00:00:0" + sequence + "Z"));
        kafka.put(Topic.DELIVERIES, caused(GoldenSample.event(type, notice, sequence, changes), cause));
    }

    private void slip(String task, String cause) {
        deliver(DeliveryEventType.SLIP_ISSUED, task, UUID.randomUUID().toString(), 3, cause);
    }

    private static PlannedEvent caused(PlannedEvent event, String cause) {
        return cause == null ? event : event.withHeader("ce_causationid", cause);
    }

    private static String eventOf(String task, String move) {
        return trace(task).getString("items.find { it.move?.move == '" + move + "' }.eventId");
    }

    private static JsonPath awaitEntries(String task, int count) {
        await().atMost(PATIENCE).until(() -> trace(task).getList("items").size() == count);
        return trace(task);
    }

    private static JsonPath trace(String task) {
        return read(as("supervisor"), "/api/v1/tasks/{id}/trace", task);
    }

    private int kept(String task) throws SQLException {
        return sql.one("select count(*) from task_delivery where task_id = ?::uuid", row -> row.getInt(1), task);
    }
}
