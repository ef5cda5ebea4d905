package org.duban.task.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Co-departments with parts of their own: text, deadline, progress. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class PartsTest {
    private String lead;
    private String co;
    private String other;

    @BeforeEach
    void departments() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        lead = Office.newDepartment();
        co = Office.newDepartment();
        other = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void eachHasItsTextItsDeadlineAndItsOwnProgress() {
        String task = Office.issued(with(Map.of("department", co, "part", "拨付路灯经费", "deadline", "2031-05-31")));
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
        Office.report(Office.officer(co), task, Map.of("percent", 60, "narrative", "Money is there."))
                .then()
                .statusCode(201);
        JsonPath now = Office.task(task);
        assertThat(now.<String>getList("coDepartments")).containsExactly(co, other);
        assertThat(now.<Map<String, Object>>getList("parts").get(0))
                .containsEntry("department", co)
                .containsEntry("part", "拨付路灯经费")
                .containsEntry("deadline", "2031-05-31")
                .containsEntry("percent", 60);
        assertThat(now.<Map<String, Object>>getList("parts").get(1))
                .containsEntry("department", other)
                .containsEntry("part", null)
                .containsEntry("deadline", null)
                .containsEntry("percent", 0);
        assertThat(now.getInt("percent")).isZero();
        assertThat(Office.read(Office.officer(co), "/api/v1/tasks").<String>getList("items.deadline"))
                .containsExactly("2031-06-30");
    }

    @Test
    void theyStayWithTheirDepartmentsUnderAnotherLead() {
        String task = Office.issued(with(Map.of("department", co, "part", "Pay", "deadline", "2031-05-31")));
        Asking.done("supervisor", task, "reassignment", Map.of("leadDepartment", other, "reason", "x"));
        JsonPath now = Office.task(task);
        assertThat(now.getString("parts[0].part")).isEqualTo("Pay");
        assertThat(now.getString("parts[0].deadline")).isEqualTo("2031-05-31");
    }

    @Test
    void whereATermSetsTheDeadlineAPartEndsWithIt() {
        Map<String, Object> body = with(Map.of("department", co, "deadline", "2031-05-31"));
        body.remove("deadline");
        body.put("term", "ORDINARY");
        JsonPath now = Office.task(Office.issued(body));
        assertThat(now.getString("deadline")).isEqualTo("2031-03-10");
        assertThat(now.getString("parts[0].deadline")).isEqualTo("2031-03-10");
    }

    @Test
    void onlyCoDepartmentsHaveOneAndItsDaysLieBetweenTodayAndTheDeadline() {
        refused(with(Map.of("department", lead)), "parts[0].department");
        refused(with(Map.of("department", co), Map.of("department", co)), "parts[1].department");
        refused(with(Map.of("part", "x")), "parts[0].department");
        refused(with(Map.of("department", co, "part", "字".repeat(1001))), "parts[0].part");
        for (String day : List.of("2031-03-02", "2031-07-01")) {
            refused(with(Map.of("department", co, "deadline", day)), "parts[0].deadline");
        }
        post(with(Map.of("department", co, "part", "秘密★1年")))
                .then()
                .statusCode(422)
                .body("type", containsString("classified"));
    }

    private static void refused(Map<String, Object> body, String field) {
        post(body).then().statusCode(422).body("violations.field", contains(field));
    }

    private static Response post(Map<String, Object> body) {
        return Office.as("supervisor").contentType(ContentType.JSON).body(body).post("/api/v1/tasks");
    }

    @SafeVarargs
    private Map<String, Object> with(Map<String, String>... parts) {
        Map<String, Object> body = Office.assignment(lead, co, other);
        body.put("parts", List.of(parts));
        return body;
    }
}
