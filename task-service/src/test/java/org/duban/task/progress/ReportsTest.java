package org.duban.task.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reports on a task, and how often they are due. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ReportsTest {
    private String lead;
    private String co;

    @BeforeEach
    void departments() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        lead = Office.newDepartment();
        co = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void theyAreListedNewestFirstPageByPage() {
        String task = Office.acceptedTask(lead, co);
        report(lead, task, 10);
        report(co, task, 50);
        MovableClock.stopOn(LocalDate.of(2031, 4, 8));
        report(lead, task, 20);
        JsonPath page = Office.read(Office.officer(co), "/api/v1/tasks/{id}/progress-reports?limit=2", task);
        assertThat(page.<Integer>getList("items.percent")).containsExactly(20, 50);
        assertThat(page.<String>getList("items.department")).containsExactly(lead, co);
        assertThat(page.<Boolean>getList("items.late")).containsExactly(true, false);
        assertThat(page.getString("items[0].narrative")).isEqualTo("到20%");
        JsonPath rest = Office.read(
                Office.officer(co),
                "/api/v1/tasks/{id}/progress-reports?limit=2&cursor={c}",
                task,
                page.getString("nextCursor"));
        assertThat(rest.<Integer>getList("items.percent")).containsExactly(10);
        assertThat(rest.getString("items[0].status")).isEqualTo("IN_PROGRESS");
        assertThat(rest.getString("nextCursor")).isNull();
        refused(Office.officer(Office.newDepartment()).get("/api/v1/tasks/{id}/progress-reports", task), 404);
    }

    @Test
    void aTaskMayBeReportedOnInItsOwnCycle() {
        String task = Office.issued(every(14));
        assertThat(Office.task(task).getInt("reportEvery")).isEqualTo(14);
        assertThat(Office.task(task).getString("reportBy")).isEqualTo("2031-03-17");
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
        MovableClock.stopOn(LocalDate.of(2031, 3, 13));
        report(lead, task, 10);
        assertThat(Office.task(task).getString("reportBy")).isEqualTo("2031-03-27");
    }

    @Test
    void withoutOneTheClockProfileSaysWhen() {
        String task = Office.issued(every(0));
        assertThat(Office.task(task).getString("reportBy")).isEqualTo("2031-04-05");
        assertThat(Office.task(Office.issuedTask(lead)).getInt("reportEvery")).isZero();
    }

    @Test
    void aCycleIsNoLongerThanAYear() {
        for (int wrong : List.of(-1, 367)) {
            Office.as("supervisor")
                    .contentType(ContentType.JSON)
                    .body(every(wrong))
                    .post("/api/v1/tasks")
                    .then()
                    .statusCode(422)
                    .body("violations.field", org.hamcrest.Matchers.contains("reportEvery"));
        }
    }

    private Map<String, Object> every(int days) {
        Map<String, Object> body = Office.assignment(lead);
        body.put("reportEvery", days);
        return body;
    }

    private static void report(String department, String task, int percent) {
        Office.report(Office.officer(department), task, Map.of("percent", percent, "narrative", "到" + percent + "%"))
                .then()
                .statusCode(201);
    }
}
