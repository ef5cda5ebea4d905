package org.duban.task.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.read;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duban.task.Office;

/** Some departments at work: whatever moves come about by chance, with what a clerk would note of them. */
final class BoardWalk {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private final Random random;
    private final List<String> departments;
    private final List<Matter> matters = new ArrayList<>();
    private final List<Ended> closings = new ArrayList<>();
    private final List<Ended> returns = new ArrayList<>();

    /** A task, and what the clerk remembers of it. */
    private static final class Matter {
        String id;
        String evidence;
        LocalDate began;
        LocalDate submitted;
    }

    /** A closing, or a return. */
    record Ended(String task, LocalDate day, String lead, List<String> coDepartments, boolean inTime, long days) {
        boolean within(LocalDate from, LocalDate to) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    BoardWalk(long seed, List<String> departments) {
        random = new Random(seed);
        this.departments = departments;
    }

    List<Ended> closings() {
        return closings;
    }

    List<Ended> returns() {
        return returns;
    }

    void issue(LocalDate today) {
        int lead = random.nextInt(departments.size());
        String code = departments.get(lead);
        String co = departments.get((lead + 1) % departments.size());
        Map<String, Object> body = random.nextBoolean() ? Office.assignment(code) : Office.assignment(code, co);
        body.put("deadline", today.plusDays(random.nextInt(40)).toString());
        Matter matter = new Matter();
        matter.id = Office.issued(body);
        matter.evidence = as("officer." + code)
                .multiPart("file", "lamp.png", PICTURE, "image/png")
                .post("/api/v1/tasks/{id}/evidence", matter.id)
                .path("id");
        matter.began = today;
        matters.add(matter);
    }

    /** Something that may be asked of some task, whether it is taken or not. */
    void step(LocalDate today) {
        if (matters.size() < 4 || random.nextInt(12) == 0) {
            issue(today);
            return;
        }
        Matter matter = matters.get(random.nextInt(matters.size()));
        JsonPath task = Office.task(matter.id);
        String lead = task.getString("leadDepartment");
        String officer = "officer." + lead;
        String head = "head." + lead;
        String other = departments.get(random.nextInt(departments.size()));
        switch (task.getString("status")) {
            case "ISSUED" -> {
                if (random.nextInt(4) == 0) {
                    move(head, matter, "objection", Map.of("reason", "Not ours", "proposedDepartment", other));
                } else if (random.nextInt(4) == 0) {
                    reassign(matter, other);
                } else {
                    move(officer, matter, "acceptance", Map.of());
                }
            }
            case "OBJECTED" -> {
                Map<String, Object> upheld =
                        Map.of("verdict", "UPHELD", "leadDepartment", other, "reason", "It is theirs");
                Map<String, Object> refused = Map.of("verdict", "REFUSED", "reason", "It is yours");
                move("supervisor2", matter, "objection/ruling", random.nextBoolean() ? upheld : refused);
            }
            case "SUSPENDED" -> move("supervisor", matter, "resumption", Map.of("reason", "Go on"));
            case "SUBMITTED" -> answer(matter, head);
            case "UNDER_VERIFICATION" -> verify(matter, task, today);
            case "CLOSED" -> reopen(matter, today);
            case "CANCELLED" -> matters.remove(matter);
            default -> work(matter, officer, head, other, today);
        }
    }

    private void work(Matter matter, String officer, String head, String other, LocalDate today) {
        switch (random.nextInt(10)) {
            case 0 -> move("supervisor", matter, "suspension", Map.of("reason", "Wait"));
            case 1 -> reassign(matter, other);
            case 2 -> move("supervisor", matter, "cancellation", Map.of("reason", "Not needed"));
            case 3 -> extend(matter, head, today);
            case 4, 5, 6, 7 -> {
                Map<String, Object> body = Map.of("report", "Done", "evidenceIds", List.of(matter.evidence));
                if (move(officer, matter, "submission", body) == 200) {
                    matter.submitted = today;
                }
            }
            default -> add(officer, matter, "progress-reports", Map.of("percent", 100, "narrative", "Almost done"));
        }
    }

    private void reassign(Matter matter, String other) {
        move("supervisor", matter, "reassignment", Map.of("leadDepartment", other, "reason", "It is their street"));
    }

    private void extend(Matter matter, String head, LocalDate today) {
        Map<String, Object> body = Map.of(
                "newDeadline", today.plusDays(50).toString(), "reason", "Lamps are late", "progress", "Half of it");
        Response asked = add(head, matter, "extension-requests", body);
        if (asked.statusCode() == 201) {
            as("supervisor")
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body(Map.of("verdict", "GRANTED", "remarks", "Be it so"))
                    .post("/api/v1/extension-requests/{id}/decision", asked.<String>path("id"));
        }
    }

    private void answer(Matter matter, String head) {
        boolean yes = random.nextInt(4) > 0;
        Map<String, Object> body = Map.of("verdict", yes ? "APPROVED" : "DECLINED", "remarks", "Read");
        move(head, matter, "submission/approval", body);
    }

    private void verify(Matter matter, JsonPath task, LocalDate today) {
        boolean yes = random.nextInt(3) > 0;
        Map<String, Object> body = yes
                ? Map.of("verdict", "ACCEPTED", "grade", "GOOD", "remarks", "Good")
                : Map.of("verdict", "RETURNED", "remarks", "Count again");
        if (move("supervisor2", matter, "verification", body) == 200) {
            LocalDate deadline = LocalDate.parse(task.getString("deadline"));
            (yes ? closings : returns)
                    .add(new Ended(
                            matter.id,
                            today,
                            task.getString("leadDepartment"),
                            task.getList("coDepartments"),
                            !matter.submitted.isAfter(deadline),
                            today.toEpochDay() - matter.began.toEpochDay()));
        }
    }

    private void reopen(Matter matter, LocalDate today) {
        Map<String, Object> body = Map.of(
                "reason",
                "Dark again",
                "cause",
                "RELAPSE",
                "deadline",
                today.plusDays(9).toString());
        if (random.nextInt(3) == 0 && move("supervisor", matter, "reopening", body) == 200) {
            matter.began = today;
        }
    }

    private static int move(String who, Matter matter, String what, Map<String, ?> body) {
        Response answer = as(who).header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/tasks/{id}/" + what, matter.id);
        assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isIn(200, 403, 409, 422);
        return answer.statusCode();
    }

    private static Response add(String who, Matter matter, String what, Map<String, ?> body) {
        Response answer =
                as(who).contentType(ContentType.JSON).body(body).post("/api/v1/tasks/{id}/" + what, matter.id);
        assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isIn(201, 409, 422);
        return answer;
    }

    /** All tasks of the departments as the list shows them now. */
    List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String code : departments) {
            lines.addAll(read(as("supervisor"), "/api/v1/tasks?limit=200&role=LEAD&department={code}", code)
                    .getList("items"));
        }
        return lines;
    }
}
