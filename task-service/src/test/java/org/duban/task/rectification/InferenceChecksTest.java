package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.duban.task.rectification.Rectification.accepted;
import static org.duban.task.rectification.Rectification.changed;
import static org.duban.task.rectification.Rectification.closed;
import static org.duban.task.rectification.Rectification.move;
import static org.duban.task.rectification.Rectification.moves;
import static org.duban.task.rectification.Rectification.problem;
import static org.duban.task.rectification.Rectification.shown;
import static org.duban.task.rectification.Rectification.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rectification has other departments look for the same problem, each by a task of its own. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class InferenceChecksTest {
    private String lead;
    private String first;
    private String second;

    @BeforeEach
    void departments() {
        lead = Office.newDepartment();
        first = Office.newDepartment();
        second = Office.newDepartment();
    }

    @Test
    void eachDepartmentGetsATaskWithANumberOfTheSameSeries() {
        String id = accepted(lead);
        String seen = tag(id);
        List<String> checks = raise(id, Map.of("departments", List.of(first, second), "deadline", "2031-07-31"))
                .then()
                .statusCode(201)
                .extract()
                .path("items.id");
        assertThat(tag(id)).isNotEqualTo(seen);
        JsonPath parent = Office.task(id);
        JsonPath check = Office.task(checks.get(0));
        assertThat(check.getString("status")).isEqualTo("ISSUED");
        assertThat(check.getString("kind")).isEqualTo("ASSIGNMENT");
        assertThat(check.getString("leadDepartment")).isEqualTo(first);
        assertThat(check.getString("requirement")).isEqualTo(parent.getString("requirement"));
        assertThat(check.getString("parentId")).isEqualTo(id);
        assertThat(check.getString("source.type")).isEqualTo("CHECK");
        assertThat(check.getString("source.title")).isEqualTo(parent.getString("number"));
        String series = parent.getString("number").replaceAll("\\d+$", "");
        assertThat(List.of(check.getString("number"), Office.task(checks.get(1)).getString("number")))
                .allMatch(number -> number.startsWith(series))
                .doesNotHaveDuplicates()
                .doesNotContain(parent.getString("number"));
        assertThat(moves(id)).containsExactly("issue", "acceptance", "inference-checks", "inference-checks");
        assertThat(moves(checks.get(0))).containsExactly("issue");
        assertThat(Office.timeline(id).<String, String>getMap("items[2].details"))
                .containsEntry("department", first)
                .containsEntry("number", check.getString("number"));
        assertThat(Office.timeline(id).getString("items[2].subject")).isEqualTo(checks.get(0));
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            List<SeenEvent> told = kafka.await(
                    Topic.TASKS, 2, event -> id.equals(event.subject()) && "task.check-raised.v1".equals(event.type()));
            assertThat(told)
                    .extracting(
                            event -> event.payload().at("/details/department").asText())
                    .containsExactly(first, second);
            kafka.await(Topic.TASKS, "task.issued.v1", checks.get(1));
        }
    }

    @Test
    void aCheckMayAskForSomethingOfItsOwnByATerm() {
        Map<String, Object> body = Map.of(
                "departments",
                List.of(first),
                "kind",
                "RECTIFICATION",
                "requirement",
                "Look at your own cables.",
                "term",
                "ORDINARY");
        String check =
                raise(accepted(lead), body).then().statusCode(201).extract().path("items[0].id");
        JsonPath task = Office.task(check);
        assertThat(task.getString("kind")).isEqualTo("RECTIFICATION");
        assertThat(task.getString("requirement")).isEqualTo("Look at your own cables.");
        assertThat(task.getString("term")).isEqualTo("ORDINARY");
        assertThat(task.getString("planBy")).isNotNull();
    }

    @Test
    void theCheckedDepartmentSeesItsCheckWithTheSentenceAndNotTheRectification() {
        String decision = UUID.randomUUID().toString();
        Map<String, Object> ours = Map.of(
                "kind", "RECTIFICATION", "deadline", "2031-06-30", "leadDepartment", lead, "coDepartments", List.of());
        Office.tell(DecisionEventType.ISSUED, decision, 1, ours);
        String id = Office.taskOf(decision);
        Office.accept(officer(lead), id, "*").then().statusCode(200);
        String check = raise(id, asked(first)).then().statusCode(201).extract().path("items[0].id");
        JsonPath seen = Office.read(officer(first), "/api/v1/tasks/{id}", check);
        assertThat(seen.getString("source.sentence")).contains("排水管网");
        assertThat(seen.getInt("source.meeting.sequence.number")).isEqualTo(6);
        assertThat(seen.getString("decisionId")).isNull();
        assertThat(seen.getString("number")).matches("督〔2026〕常6-\\d{2,}");
        problem(officer(first).get("/api/v1/tasks/{id}", id), 404);
        problem(officer(first).get("/api/v1/tasks/{id}/inference-checks", id), 404);
        problem(officer(lead).get("/api/v1/tasks/{id}", check), 404);
    }

    @Test
    void theChecksAreListedPageByPageToThoseWhoMayKnowOfThem() {
        String id = accepted(lead, first);
        raise(id, asked(first, second)).then().statusCode(201);
        JsonPath page = shown(id, "inference-checks?limit=1");
        assertThat(page.<String>getList("items.leadDepartment")).containsExactly(first);
        JsonPath next = Office.read(
                as("supervisor"), "/api/v1/tasks/{id}/inference-checks?cursor={c}", id, page.getString("nextCursor"));
        assertThat(next.<String>getList("items.leadDepartment")).containsExactly(second);
        assertThat(next.getString("nextCursor")).isNull();
        assertThat(Office.read(officer(lead), "/api/v1/tasks/{id}/inference-checks", id)
                        .<String>getList("items"))
                .isEmpty();
        assertThat(Office.read(officer(first), "/api/v1/tasks/{id}/inference-checks", id)
                        .<String>getList("items.leadDepartment"))
                .containsExactly(first);
    }

    @Test
    void aDepartmentHasOneOpenCheckOfARectificationAndMayGetAnotherOnceItEnded() {
        String id = accepted(lead);
        String check = raise(id, asked(first)).then().statusCode(201).extract().path("items[0].id");
        problem(raise(id, asked(second, first)), 409)
                .body("detail", containsString(first))
                .body("state", equalTo("ACCEPTED"))
                .body("allowedMoves", hasItem("inference-checks"));
        assertThat(shown(id, "inference-checks").getList("items")).hasSize(1);
        Office.cancel(as("supervisor"), check, Map.of("reason", "Has no lamps."))
                .then()
                .statusCode(200);
        raise(id, asked(second, first)).then().statusCode(201);
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsMade() {
        String id = accepted(lead);
        problem(raise(id, Map.of()), 422).body("violations.field", contains("departments"));
        problem(raise(id, asked(first, "NOWHERE", lead, first)), 422)
                .body("violations.field", contains("departments[1]", "departments[2]", "departments[3]"));
        problem(raise(id, Map.of("departments", List.of(first))), 422).body("violations.field", contains("deadline"));
        problem(raise(id, changed(asked(first), "deadline", "2020-01-01")), 422)
                .body("violations.field", contains("deadline"));
        problem(raise(id, changed(asked(first), "requirement", "长".repeat(10_001))), 422)
                .body("violations.field", contains("requirement"));
        problem(raise(id, changed(asked(first), "requirement", "秘密★ 自查")), 422)
                .body("type", containsString("classified"));
        assertThat(shown(id, "inference-checks").getList("items")).isEmpty();
    }

    @Test
    void onlyTheOfficeRaisesChecksAndOnlyOfARectificationThatIsOpenAndSignedFor() {
        String id = accepted(lead);
        problem(move(officer(lead), id, "inference-checks", asked(first)), 403);
        problem(raise(Office.issued(Rectification.issue(lead)), asked(first)), 409)
                .body("state", equalTo("ISSUED"));
        problem(raise(Office.acceptedTask(lead), asked(first)), 409).body("detail", containsString("rectification"));
        problem(raise(closed(lead), asked(first)), 409).body("state", equalTo("CLOSED"));
    }

    private static Map<String, Object> asked(String... departments) {
        return Map.of("departments", List.of(departments), "deadline", "2031-07-31");
    }

    private static Response raise(String task, Object body) {
        return as("supervisor")
                .contentType(io.restassured.http.ContentType.JSON)
                .body(body)
                .post("/api/v1/tasks/{id}/inference-checks", task);
    }
}
