package org.duban.task.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.added;
import static org.duban.task.Asking.lastEvent;
import static org.duban.task.Asking.move;
import static org.duban.task.Asking.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Asking;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader writes on a task; the lead's next report must answer it. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class InstructionsTest {
    private String lead;
    private String co;
    private String task;

    @BeforeEach
    void issue() {
        lead = Office.newDepartment();
        co = Office.newDepartment();
        task = Office.acceptedTask(lead, co);
    }

    @Test
    void aLeaderWritesAndMayRaiseTheUrgency() {
        String tag = Asking.tag(task);
        added("leader", task, "instructions", Map.of("text", "学校路口先亮灯。", "urgency", "URGENT"))
                .then()
                .body("text", equalTo("学校路口先亮灯。"))
                .body("urgency", equalTo("URGENT"))
                .body("by", equalTo("leader"))
                .body("open", equalTo(true))
                .body("answer", nullValue());
        assertThat(Asking.tag(task)).isNotEqualTo(tag);
        assertThat(Office.task(task).getString("urgency")).isEqualTo("URGENT");
        assertThat(Asking.<String>lastLine(task, "move")).isEqualTo("instructions");
        assertThat(Asking.<String>lastLine(task, "details.text")).isEqualTo("学校路口先亮灯。");
        SeenEvent event = lastEvent(task, 3);
        assertThat(event.type()).isEqualTo("task.instructed.v1");
        assertThat(event.payload().at("/urgency").asText()).isEqualTo("URGENT");
        assertThat(event.payload().at("/details/text").asText()).isEqualTo("学校路口先亮灯。");
        refused(move("leader", task, "instructions", Map.of("text", "x", "urgency", "NORMAL")), 422)
                .body("violations.field", contains("urgency"));
        added("leader", task, "instructions", Map.of("text", "x", "urgency", "URGENT"))
                .then()
                .body("urgency", nullValue());
    }

    @Test
    void theLeadsNextReportMustAnswerAllThatIsOpen() {
        String first = instruct(task);
        String second = instruct(task);
        refused(report(lead, List.of()), 422)
                .body("violations.field", contains("answers"))
                .body("violations[0].message", containsString(first))
                .body("violations[0].message", containsString(second));
        refused(report(lead, List.of(answer(first))), 422).body("violations[0].message", containsString(second));
        Response report = report(lead, List.of(answer(second), answer(first)));
        report.then().statusCode(201).body("answers.instruction", contains(second, first));
        JsonPath read = Asking.list(task, "instructions");
        assertThat(read.<Boolean>getList("items.open")).containsOnly(false);
        assertThat(read.<String>getList("items.answer")).containsOnly("It is lit.");
        assertThat(read.<String>getList("items.answeredBy")).containsOnly("officer." + lead);
        assertThat(read.<String>getList("items.reportId")).containsOnly(report.<String>path("id"));
        assertThat(Asking.<Map<String, String>>lastLine(task, "details"))
                .containsEntry("answer to " + first, "It is lit.");
        JsonPath reports = Asking.list(task, "progress-reports");
        assertThat(reports.<String>getList("items[0].answers.instruction")).containsExactly(first, second);
        report(lead, List.of()).then().statusCode(201);
    }

    @Test
    void theFinalReportMustAnswerToo() {
        report(lead, List.of()).then().statusCode(201);
        String open = instruct(task);
        refused(submit(List.of()), 422)
                .body("violations.field", contains("answers"))
                .body("violations[0].message", containsString(open));
        refused(submit(List.of(answer(instruct(Office.acceptedTask(lead))))), 422);
        refused(submit(List.of(Map.of("instruction", open, "text", "绝密★"))), 422)
                .body("type", containsString("classified"));
        assertThat(Office.task(task).getString("status")).isEqualTo("IN_PROGRESS");
        submit(List.of(answer(open))).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        JsonPath read = Asking.list(task, "instructions");
        assertThat(read.getBoolean("items[0].open")).isFalse();
        assertThat(read.getString("items[0].answeredBy")).isEqualTo("officer." + lead);
        assertThat(Asking.<Map<String, String>>lastLine(task, "details"))
                .containsEntry("answer to " + open, "It is lit.");
    }

    @Test
    void anAnswerToAnythingElseIsRefused() {
        String open = instruct(task);
        String elsewhere = instruct(Office.acceptedTask(lead));
        refused(report(lead, List.of(answer(open), answer(elsewhere))), 422)
                .body("violations.field", contains("answers[1].instruction"));
        refused(report(lead, List.of(answer(open), answer(open))), 422)
                .body("violations.field", contains("answers[1].instruction"));
        refused(report(lead, List.of(Map.of("instruction", open, "text", " "))), 422)
                .body("violations.field", contains("answers[0].text"));
        refused(report(lead, List.of(Map.of("instruction", open, "text", "绝密★"))), 422)
                .body("type", containsString("classified"));
        refused(report(lead, List.of(Map.of("instruction", "no id", "text", "x"))), 422);
        report(lead, List.of(answer(open))).then().statusCode(201);
        refused(report(lead, List.of(answer(open))), 422).body("violations.field", contains("answers[0].instruction"));
    }

    @Test
    void coDepartmentsNeedNotAndCantAnswer() {
        String open = instruct(task);
        report(co, List.of()).then().statusCode(201);
        refused(report(co, List.of(answer(open))), 422).body("violations.field", contains("answers"));
        assertThat(Asking.list(task, "instructions").getBoolean("items[0].open"))
                .isTrue();
    }

    @Test
    void onlyLeadersWriteAndOnlyOnWhatIsOpen() {
        Map<String, String> body = Map.of("text", "Be quick");
        refused(move("supervisor", task, "instructions", body), 403);
        refused(move("head." + lead, task, "instructions", body), 403);
        refused(move("leader", task, "instructions", Map.of("text", "")), 422)
                .body("violations.field", contains("text"));
        refused(move("leader", task, "instructions", Map.of("text", "字".repeat(10_001))), 422);
        refused(move("leader", task, "instructions", Map.of("text", "秘密★ 1年")), 422)
                .body("type", containsString("classified"));
        Office.cancel(Office.as("supervisor"), task, Map.of("reason", "x"))
                .then()
                .statusCode(200);
        refused(move("leader", task, "instructions", body), 409).body("state", equalTo("CANCELLED"));
    }

    @Test
    void theyAreReadPageByPageByThoseWhoMayKnowOfTheTask() {
        List<String> ids = Stream.generate(() -> instruct(task)).limit(3).toList();
        JsonPath page = Office.read(Office.officer(co), "/api/v1/tasks/{id}/instructions?limit=2", task);
        assertThat(page.<String>getList("items.id")).containsExactly(ids.get(2), ids.get(1));
        assertThat(Office.read(
                                Office.officer(co),
                                "/api/v1/tasks/{id}/instructions?limit=2&cursor={c}",
                                task,
                                page.getString("nextCursor"))
                        .<String>getList("items.id"))
                .containsExactly(ids.get(0));
        refused(Office.officer(Office.newDepartment()).get("/api/v1/tasks/{id}/instructions", task), 404);
    }

    @Test
    void theSameRequestSentAgainIsOneInstruction() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            move(Office.as("leader").header("Idempotency-Key", key), null, task, "instructions", Map.of("text", "x"))
                    .then()
                    .statusCode(201);
        }
        assertThat(Asking.list(task, "instructions").getList("items")).hasSize(1);
    }

    @Test
    void noReportThatComesAfterAnInstructionLeavesItOpen() throws Exception {
        List<Callable<Response>> requests = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            requests.add(() -> report(lead, List.of()));
        }
        requests.add(3, () -> move("leader", task, "instructions", Map.of("text", "Answer me")));
        List<Response> answers = Asking.atOnce(requests);
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 422);
        assertThat(Asking.<String>lastLine(task, "move")).isEqualTo("instructions");
    }

    private static String instruct(String on) {
        return added("leader", on, "instructions", Map.of("text", "Light the crossing first"))
                .path("id");
    }

    private Response submit(List<Map<String, String>> answers) {
        return move("officer." + lead, task, "submission", Map.of("report", "All lit.", "answers", answers));
    }

    private Response report(String department, List<Map<String, String>> answers) {
        return Office.report(
                Office.officer(department), task, Map.of("percent", 30, "narrative", "Under way.", "answers", answers));
    }

    private static Map<String, String> answer(String instruction) {
        return Map.of("instruction", instruction, "text", "It is lit.");
    }
}
