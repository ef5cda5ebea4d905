package org.duban.task.rectification;

import static org.duban.task.Asking.added;
import static org.duban.task.Asking.done;
import static org.duban.task.rectification.Rectification.criteria;
import static org.duban.task.rectification.Rectification.measure;
import static org.duban.task.rectification.Rectification.row;

import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.duban.task.evidence.Handing;
import org.duban.task.evidence.Samples;

/**
 * A rectification on which every move that people can ask for was made, some of them on its copy.
 *
 * @param first its lead until that objected
 * @param check raised by it
 * @param copy linked to it, so that its reports answer that too
 */
public record WholeLife(String first, String lead, String co, String task, String check, String copy) {

    /** Lives it in March 2031, by the clock that stands still there, and ends it. */
    public static WholeLife lived() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        String first = department("城市管理局", "Urban Management Bureau");
        String lead = department("住房和城乡建设局", "Housing and Construction Bureau");
        String co = department("财政局", "Finance Bureau");
        String task = issued("RECTIFICATION", first, co);
        String copy = issued("ASSIGNMENT", lead);
        WholeLife life = new WholeLife(first, lead, co, task, raisedBy(task, first, lead), copy);
        life.plan();
        MovableClock.stopOn(LocalDate.of(2031, 3, 4));
        life.report();
        life.direct();
        MovableClock.stopOn(LocalDate.of(2031, 3, 14));
        life.finish();
        return life;
    }

    private static String raisedBy(String task, String first, String lead) {
        done("head." + first, task, "objection", Map.of("reason", "路灯由住建部门管养。", "proposedDepartment", lead));
        done("supervisor2", task, "objection/ruling", Map.of("verdict", "UPHELD", "reason", "职责清单已明确。"));
        done("supervisor", task, "reassignment", Map.of("leadDepartment", lead, "reason", "一并重新交办。"));
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
        Map<String, Object> checks = Map.of("departments", List.of(first), "deadline", "2031-05-30");
        String check = added("supervisor", task, "inference-checks", checks).path("items[0].id");
        done("supervisor", check, "cancellation", Map.of("reason", "该单位无同类设施。"));
        return check;
    }

    private void plan() {
        var officer = "officer." + lead;
        Map<String, Object> plan =
                Rectification.plan(row(measure("IMMEDIATE", "2031-05-30"), measure("LONG_TERM", "2032-05-30")));
        Rectification.lay(Office.as(officer), task, plan).then().statusCode(200);
        done("head." + lead, task, "plan/approval", Map.of("verdict", "DECLINED", "remarks", "缺少长效措施。"));
        Rectification.lay(Office.as(officer), task, plan).then().statusCode(200);
        done("head." + lead, task, "plan/approval", Map.of("verdict", "APPROVED"));
        List<String> measures = Rectification.measures(task);
        Map<String, String> moved = Map.of("state", "UNDER_WAY", "due", "2032-06-30", "remarks", "每季度巡检。");
        Rectification.track(Office.as(officer), task, measures.get(0), Map.of("state", "DONE"))
                .then()
                .statusCode(200);
        Rectification.track(Office.as(officer), task, measures.get(1), moved)
                .then()
                .statusCode(200);
    }

    private void report() {
        Office.accept(Office.officer(lead), copy, "*").then().statusCode(200);
        done("supervisor", copy, "links", Map.of("principal", task));
        String instruction = added("leader", task, "instructions", Map.of("text", "学校路口先亮灯。", "urgency", "URGENT"))
                .path("id");
        added("officer." + co, task, "progress-reports", Map.of("percent", 60, "narrative", "经费已拨付。"));
        Map<String, Object> report =
                Map.of("percent", 45, "narrative", "31 盏路灯已修复 14 盏。", "evidenceIds", List.of(file("现场照片.png")));
        Map<String, Object> answered = new HashMap<>(report);
        answered.put("answers", List.of(Map.of("instruction", instruction, "text", "学校路口已亮灯。")));
        added("officer." + lead, task, "progress-reports", answered);
        Map<String, Object> fallen = Map.of("percent", 40, "narrative", "一盏再次熄灭。", "reason", "电缆老化。");
        added("officer." + lead, task, "progress-reports", fallen);
    }

    private void direct() {
        Map<String, String> more = Map.of("newDeadline", "2031-07-31", "reason", "电缆到货推迟。", "progress", "已修复过半。");
        String request = added("head." + lead, task, "extension-requests", more).path("id");
        Office.as("supervisor")
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("verdict", "GRANTED", "remarks", "同意。"))
                .post("/api/v1/extension-requests/{id}/decision", request)
                .then()
                .statusCode(200);
        added("supervisor", task, "urges", Map.of("message", "请于本周内报送进展。"));
        part(Map.of("part", "拨付路灯经费。", "deadline", "2031-05-15"));
        done("supervisor", task, "suspension", Map.of("reason", "等待用地批复。"));
        done("supervisor", task, "resumption", Map.of("reason", "批复已到。"));
    }

    private void part(Map<String, String> change) {
        Office.as("supervisor")
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch("/api/v1/tasks/{id}/parts/{department}", task, co)
                .then()
                .statusCode(200);
    }

    private void finish() {
        var criteria = criteria(file("验收单.pdf"));
        String instruction =
                added("leader", task, "instructions", Map.of("text", "完工后报我。")).path("id");
        List<Map<String, String>> answers = List.of(Map.of("instruction", instruction, "text", "已完工，请审阅。"));
        done("officer." + lead, task, "submission", Map.of("report", "31 盏路灯全部亮灯。", "answers", answers));
        done("head." + lead, task, "submission/approval", Map.of("verdict", "DECLINED", "remarks", "缺少验收单。"));
        submit();
        done("head." + lead, task, "submission/approval", Map.of("verdict", "APPROVED"));
        done(
                "supervisor",
                task,
                "verification",
                Map.of("verdict", "RETURNED", "remarks", "三处仍未亮灯。", "criteria", criteria));
        submit();
        done("head." + lead, task, "submission/approval", Map.of("verdict", "APPROVED"));
        done("supervisor", task, "verification", Rectification.acceptance(criteria));
        done("supervisor", task, "look-back", Map.of("on", "2031-09-01"));
        done("supervisor", task, "look-back/verdict", Map.of("verdict", "HELD", "remarks", "路灯全部正常。"));
        Map<String, String> again = Map.of("reason", "群众反映三盏熄灭。", "cause", "COMPLAINT", "deadline", "2031-10-31");
        done("supervisor", task, "reopening", again);
        done("supervisor", task, "cancellation", Map.of("reason", "并入全市亮化工程。"));
    }

    private void submit() {
        done("officer." + lead, task, "submission", Map.of("report", "31 盏路灯全部亮灯。"));
    }

    private String file(String name) {
        return Handing.in(task, name, name.endsWith(".pdf") ? Samples.pdf("All lit.") : Samples.png(8));
    }

    private static String issued(String kind, String lead, String... co) {
        Map<String, Object> body = Office.assignment(lead, co);
        body.put("kind", kind);
        body.put("title", "湖滨路路灯整改");
        body.put("requirement", "修复湖滨路全部路灯，查明熄灯原因，并建立巡检机制。");
        body.put("source", Map.of("type", "INSTRUCTION", "title", "关于城市照明的批示"));
        return Office.issued(body);
    }

    private static String department(String zh, String en) {
        String code = Office.newCode();
        List<Map<String, String>> contacts = List.of(
                Map.of("username", "officer." + code, "role", "OFFICER", "name", "李承办"),
                Map.of("username", "head." + code, "role", "HEAD", "name", "王局长"));
        Map<String, Object> body =
                Map.of("code", code, "names", Map.of("zh", zh, "en", en), "kind", "DEPARTMENT", "contacts", contacts);
        Office.as("supervisor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/departments")
                .then()
                .statusCode(201);
        return code;
    }
}
