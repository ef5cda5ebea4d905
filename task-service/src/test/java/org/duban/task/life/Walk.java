package org.duban.task.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duban.task.Office;

/** One task, walked at random through the public interface, with the model beside it. */
final class Walk {
    private static final LocalDate TODAY = LocalDate.of(2032, 3, 1);
    private static final List<String> OFFICE = List.of("supervisor", "supervisor2");
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private final Random random;
    private final List<String> leads;
    private final String id;
    private final Model model;
    private final List<String> evidence = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private LocalDate asked;
    private String request;

    /** A step: what is asked, and what the model answers to it. */
    private interface Step {
        int expected();
    }

    Walk(Random random, List<String> leads, String co) {
        this.random = random;
        this.leads = leads;
        boolean rectification = random.nextBoolean();
        Map<String, Object> body = Office.assignment(leads.get(0), co);
        body.put("kind", rectification ? "RECTIFICATION" : "ASSIGNMENT");
        body.put("deadline", TODAY.plusDays(30).toString());
        id = Office.issued(body);
        model = new Model(leads.get(0), rectification, TODAY, TODAY.plusDays(30));
    }

    boolean ended() {
        return model.status.equals("CANCELLED");
    }

    /** Makes one step and compares what came of it. */
    void step() {
        String officer = "officer." + model.lead;
        String head = "head." + model.lead;
        String office = OFFICE.get(random.nextInt(2));
        String newLead = leads.get(random.nextInt(leads.size()));
        boolean yes = random.nextInt(4) > 0;
        switch (random.nextInt(22)) {
            case 0, 1 -> move(officer, "acceptance", null, model::accept);
            case 2 -> move(head, "objection", Map.of("reason", "不属本单位", "proposedDepartment", other()), model::object);
            case 3, 4 -> rule(office, newLead, yes);
            case 5 ->
                move(
                        office,
                        "reassignment",
                        Map.of("leadDepartment", newLead, "reason", "职责调整"),
                        () -> model.reassign(newLead, office));
            case 6, 7 -> put(officer);
            case 8, 9 -> move(head, "plan/approval", verdict(yes), () -> model.answerPlan(yes));
            case 10, 11 -> report(officer);
            case 12 -> askForExtension(head);
            case 13 -> decideOnExtension(office, yes);
            case 14 -> add(office, "urges", Map.of("message", "请抓紧办理"), model::urge);
            case 15 -> move(office, "suspension", Map.of("reason", "等待批复"), model::suspend);
            case 16 -> move(office, "resumption", Map.of("reason", "批复已到"), model::resume);
            case 17, 18 -> submit(officer);
            case 19 -> move(head, "submission/approval", verdict(yes), () -> model.answerSubmission(yes));
            case 20 -> verify(office, yes);
            default -> rarely(officer, office);
        }
        compare();
    }

    private void rarely(String officer, String office) {
        switch (random.nextInt(4)) {
            case 0 -> {
                if (random.nextInt(4) == 0) {
                    move(office, "cancellation", Map.of("reason", "不再需要"), model::cancel);
                }
            }
            case 1 -> {
                LocalDate due = TODAY.plusDays(20 + random.nextInt(20));
                Map<String, Object> body = Map.of("reason", "反弹", "cause", "RELAPSE", "deadline", due.toString());
                move(office, "reopening", body, () -> model.reopen(TODAY, due));
            }
            default -> prove(officer);
        }
    }

    private void rule(String office, String newLead, boolean upheld) {
        Map<String, Object> body = upheld
                ? Map.of("verdict", "UPHELD", "leadDepartment", newLead, "reason", "应由其牵头")
                : Map.of("verdict", "REFUSED", "reason", "职责明确");
        move(office, "objection/ruling", body, () -> model.rule(upheld, newLead, office));
    }

    private void put(String officer) {
        Map<String, Object> measure = Map.of(
                "kind",
                "IMMEDIATE",
                "text",
                "清淤",
                "person",
                "张三",
                "due",
                TODAY.plusDays(10).toString());
        Map<String, Object> row =
                Map.of("problem", "积水", "standard", "不积水", "gap", "三处", "cause", "堵塞", "measures", List.of(measure));
        Map<String, Object> body = Map.of("rows", List.of(row));
        check("plan", with(officer, body).put(path("plan")), model.layPlan());
    }

    private void report(String officer) {
        int percent = random.nextInt(101);
        add(officer, "progress-reports", Map.of("percent", percent, "narrative", "进展"), () -> model.report(percent));
    }

    private void askForExtension(String head) {
        LocalDate to = model.deadline.plusDays(random.nextInt(40) - 5L);
        Map<String, Object> body = Map.of("newDeadline", to.toString(), "reason", "材料未到", "progress", "过半");
        Response answer = add(head, "extension-requests", body, () -> model.askForExtension(to));
        if (answer.statusCode() == 201) {
            asked = to;
            request = answer.path("id");
        }
    }

    private void decideOnExtension(String office, boolean granted) {
        if (request == null) {
            return;
        }
        Map<String, Object> body = Map.of("verdict", granted ? "GRANTED" : "REFUSED", "remarks", "已阅");
        Response answer = with(office, body).post("/api/v1/extension-requests/" + request + "/decision");
        check("decision", answer, model.decideOnExtension(granted ? asked : null));
    }

    private void verify(String office, boolean accepted) {
        Map<String, Object> body = accepted
                ? Map.of("verdict", "ACCEPTED", "grade", "GOOD", "remarks", "合格")
                : Map.of("verdict", "RETURNED", "remarks", "不合格");
        check(
                "verification",
                with(office, body).post(path("verification")),
                accepted ? model.close() : model.returnIt());
        model.deadline = LocalDate.parse(seen().getString("deadline"));
    }

    private void prove(String officer) {
        Response answer =
                as(officer).multiPart("file", "现场.png", PICTURE, "image/png").post(path("evidence"));
        check("evidence", answer, model.prove());
        if (answer.statusCode() == 201) {
            evidence.add(answer.path("id"));
        }
    }

    private void submit(String officer) {
        Map<String, Object> body = Map.of("report", "已完成", "evidenceIds", evidence);
        move(officer, "submission", body, () -> model.submit(!evidence.isEmpty()));
    }

    private Map<String, Object> verdict(boolean approved) {
        return Map.of("verdict", approved ? "APPROVED" : "DECLINED", "remarks", "已阅");
    }

    private String other() {
        return leads.stream()
                .filter(code -> !code.equals(model.lead))
                .findFirst()
                .orElseThrow();
    }

    private Response move(String who, String path, Map<String, Object> body, Step step) {
        Response answer = with(who, body).post(path(path));
        check(path + " by " + who, answer, step.expected());
        return answer;
    }

    private Response add(String who, String path, Map<String, Object> body, Step step) {
        Response answer = as(who).contentType(ContentType.JSON).body(body).post(path(path));
        check(path + " by " + who, answer, step.expected());
        return answer;
    }

    private RequestSpecification with(String who, Map<String, Object> body) {
        RequestSpecification caller = as(who).header("If-Match", "*");
        return body == null ? caller : caller.contentType(ContentType.JSON).body(body);
    }

    private void check(String what, Response answer, int expected) {
        done.add(what + " " + answer.statusCode());
        assertThat(answer.statusCode()).as("%s%n%s", done, answer.asString()).isEqualTo(expected);
    }

    private void compare() {
        Map<String, Object> expected = new HashMap<>();
        expected.put("status", model.status);
        expected.put("leadDepartment", model.lead);
        expected.put("percent", model.percent);
        expected.put("round", model.round);
        expected.put("plan", model.plan);
        expected.put("deadline", model.deadline.toString());
        JsonPath task = seen();
        expected.forEach((field, value) -> assertThat(task.<Object>get(field))
                .as("%s after %s", field, done)
                .isEqualTo(value));
    }

    /** Every fact is there, in order, and no other. */
    void compareTimeline() {
        JsonPath timeline = Office.read(as("supervisor"), "/api/v1/tasks/{id}/timeline?limit=200", id);
        int known = Math.min(model.facts, 200);
        assertThat(timeline.getList("items")).as("%s", done).hasSize(known);
        assertThat(timeline.<Integer>getList("items.position")).isSorted().doesNotHaveDuplicates();
    }

    private JsonPath seen() {
        return Office.task(id);
    }

    private String path(String move) {
        return "/api/v1/tasks/" + id + "/" + move;
    }
}
