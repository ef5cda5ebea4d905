package org.duban.task.rectification;

import static org.duban.task.Office.as;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.officer;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Office;
import org.duban.task.evidence.Handing;
import org.duban.task.evidence.Samples;
import org.hamcrest.Matchers;

/** What the tests of a rectification's life do: plans, submissions, verifications, and tasks that have come so far. */
final class Rectification {
    static final String IMMEDIATE = "IMMEDIATE";
    static final String LONG_TERM = "LONG_TERM";

    private Rectification() {}

    static RequestSpecification head(String department) {
        return as("head." + department);
    }

    static Map<String, Object> issue(String lead, String... coDepartments) {
        Map<String, Object> body = assignment(lead, coDepartments);
        body.put("kind", "RECTIFICATION");
        return body;
    }

    /** One that its lead has signed for. */
    static String accepted(String lead, String... coDepartments) {
        String id = Office.issued(issue(lead, coDepartments));
        Office.accept(officer(lead), id, "*").then().statusCode(200);
        return id;
    }

    /** One whose plan, of these rows, is approved. */
    static String inProgress(String lead, Object... rows) {
        String id = accepted(lead);
        lay(officer(lead), id, plan(rows)).then().statusCode(200);
        approve(lead, id, "plan/approval");
        return id;
    }

    /** One whose plan has an immediate and a long-term measure, both settled, and that waits for its verification. */
    static String underVerification(String lead) {
        String id = inProgress(lead, row(measure(IMMEDIATE, "2031-05-31"), measure(LONG_TERM, "2032-05-31")));
        List<String> measures = measures(id);
        track(officer(lead), id, measures.get(0), Map.of("state", "DONE"))
                .then()
                .statusCode(200);
        track(officer(lead), id, measures.get(1), Map.of("state", "UNDER_WAY"))
                .then()
                .statusCode(200);
        submitted(lead, id);
        approve(lead, id, "submission/approval");
        return id;
    }

    static String closed(String lead) {
        String id = underVerification(lead);
        move(as("supervisor"), id, "verification", acceptance(criteria(evidence(id))))
                .then()
                .statusCode(200);
        return id;
    }

    /** An assignment on which its lead has begun to report. */
    static String assignmentInProgress(String lead) {
        String id = Office.acceptedTask(lead);
        Office.report(officer(lead), id, Map.of("percent", 90, "narrative", "Nearly."))
                .then()
                .statusCode(201);
        return id;
    }

    static void submitted(String lead, String id, String... evidence) {
        move(officer(lead), id, "submission", Map.of("report", "All lit.", "evidenceIds", List.of(evidence)))
                .then()
                .statusCode(200);
    }

    static void approve(String lead, String id, String what) {
        move(head(lead), id, what, Map.of("verdict", "APPROVED")).then().statusCode(200);
    }

    static Map<String, Object> plan(Object... rows) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("rows", List.of(rows));
        plan.put("rootCause", "Nobody answers for the cables.");
        plan.put("mechanism", "Cables are checked each quarter.");
        return plan;
    }

    static Map<String, Object> row(Object... measures) {
        Map<String, Object> row = new HashMap<>();
        row.put("problem", "14 of 31 lamps are dark.");
        row.put("standard", "Every lamp is lit from dusk to dawn.");
        row.put("gap", "14 lamps");
        row.put("cause", "Burnt cables");
        row.put("measures", List.of(measures));
        return row;
    }

    static Map<String, Object> measure(String kind, String due) {
        Map<String, Object> measure = new HashMap<>();
        measure.put("kind", kind);
        measure.put("text", "Replace the cables.");
        measure.put("person", "张伟");
        measure.put("due", due);
        return measure;
    }

    static Response lay(RequestSpecification caller, String task, Object body) {
        return caller.header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/tasks/{id}/plan", task);
    }

    static Response track(RequestSpecification caller, String task, String measure, Map<String, ?> change) {
        return caller.header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(change)
                .patch("/api/v1/tasks/{id}/measures/{m}", task, measure);
    }

    static Response move(RequestSpecification caller, String task, String what, Object body) {
        return move(caller, "*", task, what, body);
    }

    static Response move(RequestSpecification caller, String ifMatch, String task, String what, Object body) {
        return caller.header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tasks/{id}/" + what, task);
    }

    /** Ids of the measures of the newest plan, in its order. */
    static List<String> measures(String task) {
        return shown(task, "plan").<List<String>>getList("rows.measures.id").stream()
                .flatMap(List::stream)
                .toList();
    }

    static JsonPath shown(String task, String what) {
        return Office.read(as("supervisor"), "/api/v1/tasks/{id}/" + what, task);
    }

    static String tag(String task) {
        return as("supervisor").get("/api/v1/tasks/{id}", task).header("ETag");
    }

    /** A file of that task, handed in by the supervision office. */
    static String evidence(String task) {
        return Handing.in(task, "lamps.png", Samples.png(8));
    }

    /** All five criteria, met and proven by that file; that no checks are needed is explained. */
    static List<Map<String, Object>> criteria(String evidence) {
        return Stream.of("MEASURES", "VIOLATIONS", "EFFECT", "INFERENCE_CHECKS", "ROOT_CAUSE")
                .map(name -> criterion(name, name.equals("INFERENCE_CHECKS") ? "NOT_NEEDED" : "MET", evidence))
                .toList();
    }

    static Map<String, Object> criterion(String name, String verdict, String... evidence) {
        Map<String, Object> criterion = new HashMap<>();
        criterion.put("criterion", name);
        criterion.put("verdict", verdict);
        criterion.put("evidenceIds", List.of(evidence));
        criterion.put("remarks", "No other street has such cables.");
        return criterion;
    }

    /** The same criteria with another in the place of the one of its name. */
    static List<Map<String, Object>> with(List<Map<String, Object>> criteria, Map<String, Object> other) {
        List<Map<String, Object>> same = new ArrayList<>(criteria);
        same.replaceAll(one -> one.get("criterion").equals(other.get("criterion")) ? other : one);
        return same;
    }

    static Map<String, Object> acceptance(List<Map<String, Object>> criteria) {
        return Map.of("verdict", "ACCEPTED", "grade", "GOOD", "criteria", criteria);
    }

    static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", Matchers.equalTo(status));
    }

    static SeenEvent event(String type, String task) {
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            return kafka.await(Topic.TASKS, type, task);
        }
    }

    static List<String> moves(String task) {
        return Office.timeline(task).getList("items.move");
    }

    static Map<String, Object> changed(Map<String, Object> body, Object... namesAndValues) {
        Map<String, Object> changed = new HashMap<>(body);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return changed;
    }

    static List<Object> times(int count, Object one) {
        Object[] all = new Object[count];
        Arrays.fill(all, one);
        return List.of(all);
    }
}
