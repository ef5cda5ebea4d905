package org.duban.task.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.done;
import static org.duban.task.Asking.lastEvent;
import static org.duban.task.Asking.move;
import static org.duban.task.Asking.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supervision office puts a task to another lead department, or to the same one anew. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ReassignmentTest {
    private String lead;
    private String co;
    private String other;
    private String task;

    @BeforeEach
    void issue() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        lead = Office.newDepartment();
        co = Office.newDepartment();
        other = Office.newDepartment();
        task = Office.acceptedTask(lead, co);
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aNewLeadSignsForItAndItsClocksStartAgain() {
        report(40);
        String tag = Asking.tag(task);
        MovableClock.stopOn(LocalDate.of(2031, 3, 12));
        Response answer = done("supervisor2", task, "reassignment", to(other));
        answer.then()
                .body("status", equalTo("ISSUED"))
                .body("leadDepartment", equalTo(other))
                .body("coDepartments", contains(co))
                .body("percent", equalTo(0))
                .body("lastReport", nullValue())
                .body("acceptBy", equalTo("2031-03-12"))
                .body("objectBy", equalTo("2031-03-19"))
                .body("deadline", equalTo("2031-06-30"));
        assertThat(answer.header("ETag")).isNotEqualTo(tag);
        SeenEvent event = lastEvent(task, 4);
        assertThat(event.type()).isEqualTo("task.reassigned.v1");
        assertThat(event.payload().at("/reason").asText()).isEqualTo("Handed over");
        assertThat(Asking.<String>lastLine(task, "move")).isEqualTo("reassignment");
        assertThat(Asking.<String>lastLine(task, "changes.find { it.field == 'leadDepartment' }.after"))
                .isEqualTo(other);
    }

    @Test
    void theSameLeadSignsAnewAndKeepsWhatItReported() {
        report(40);
        done("supervisor", task, "reassignment", to(lead))
                .then()
                .body("status", equalTo("ISSUED"))
                .body("leadDepartment", equalTo(lead))
                .body("percent", equalTo(40))
                .body("lastReport.percent", equalTo(40));
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
    }

    @Test
    void aCoDepartmentThatTakesTheLeadHasNoPartAnyMoreAndOthersAreAsSaid() {
        done("supervisor", task, "reassignment", to(co))
                .then()
                .body("leadDepartment", equalTo(co))
                .body("coDepartments", equalTo(List.of()));
        done(
                        "supervisor",
                        task,
                        "reassignment",
                        Map.of("leadDepartment", other, "coDepartments", List.of(lead, co), "reason", "x"))
                .then()
                .body("coDepartments", contains(lead, co));
    }

    @Test
    void whoReassignedItDoesNotRuleOnTheObjectionToIt() {
        done("supervisor2", task, "reassignment", to(other));
        done("head." + other, task, "objection", Map.of("reason", "x", "proposedDepartment", lead));
        refused(move("supervisor2", task, "objection/ruling", Map.of("verdict", "REFUSED", "reason", "x")), 403);
    }

    @Test
    void aRetiredCoDepartmentKeepsItsPartButIsGivenNoNewOne() {
        Office.as("supervisor").header("If-Match", "*").delete("/api/v1/departments/{code}", co);
        done("supervisor", task, "reassignment", to(other)).then().body("coDepartments", contains(co));
        refused(move("supervisor", task, "reassignment", to(co)), 422)
                .body("violations.field", contains("leadDepartment"));
    }

    @Test
    void onlyTheOfficeReassignsAndOnlyWhileItIsBeingDone() {
        refused(move("head." + lead, task, "reassignment", to(other)), 403);
        refused(move(Office.as("supervisor"), null, task, "reassignment", to(other)), 428);
        refused(move(Office.as("supervisor"), "\"v99\"", task, "reassignment", to(other)), 412);
        Office.cancel(Office.as("supervisor"), task, Map.of("reason", "x"))
                .then()
                .statusCode(200);
        refused(move("supervisor", task, "reassignment", to(other)), 409).body("state", equalTo("CANCELLED"));
    }

    @Test
    void departmentsAreKnownAndNamedOnceAndThereIsAReason() {
        refused(move("supervisor", task, "reassignment", Map.of()), 422)
                .body("violations.field", containsInAnyOrder("leadDepartment", "reason"));
        refused(move("supervisor", task, "reassignment", to("NOBODY")), 422)
                .body("violations.field", contains("leadDepartment"));
        for (List<String> wrong : List.of(List.of("NOBODY"), List.of(other), List.of(co, co), List.of(" "))) {
            refused(
                    move(
                            "supervisor",
                            task,
                            "reassignment",
                            Map.of("leadDepartment", other, "coDepartments", wrong, "reason", "x")),
                    422);
        }
        assertThat(Office.task(task).getString("leadDepartment")).isEqualTo(lead);
    }

    private void report(int percent) {
        Office.report(Office.officer(lead), task, Map.of("percent", percent, "narrative", "On it."))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> to(String department) {
        return Map.of("leadDepartment", department, "reason", "Handed over");
    }
}
