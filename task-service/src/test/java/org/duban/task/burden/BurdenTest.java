package org.duban.task.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.issuedTask;
import static org.duban.task.Office.newCode;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.runtime.time.CityClock;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
class BurdenTest {
    private static final LocalDate DAY = LocalDate.parse("2029-03-15");

    @Inject
    Sql sql;

    @Inject
    CityClock clock;

    @AfterEach
    void goOn() {
        MovableClock.goOn();
    }

    @Test
    void aDepartmentOfWhichNothingIsAskedHasNone() {
        MovableClock.stopOn(DAY);
        JsonPath burden = burden(newDepartment());
        assertThat(burden.getMap("$"))
                .containsEntry("open", 0)
                .containsEntry("asks", 0)
                .containsEntry("reports", 0)
                .containsEntry("reminders", 0)
                .containsEntry("since", "2029-03-09");
    }

    @Test
    void openTasksAndNewOnesCountForAllThatHavePartInThem() {
        String lead = newDepartment();
        String co = newDepartment();
        String ended = issuedTask(lead, co);
        issuedTask(lead, co);
        issuedTask(lead);
        Office.cancel(as("supervisor"), ended, Map.of("reason", "Done by another office."))
                .then()
                .statusCode(200);
        assertThat(burden(lead).getInt("open")).isEqualTo(2);
        assertThat(burden(lead).getInt("asks")).isEqualTo(3);
        assertThat(burden(co).getInt("open")).isEqualTo(1);
        assertThat(burden(co).getInt("asks")).isEqualTo(2);
    }

    @Test
    void reportsCountForWhoHandedThemIn() {
        String lead = newDepartment();
        String co = newDepartment();
        String task = Office.acceptedTask(lead, co);
        Map<String, Object> report = Map.of("percent", 20, "narrative", "Half of the street is counted.");
        Office.report(officer(lead), task, report).then().statusCode(201);
        Office.report(officer(lead), task, report).then().statusCode(201);
        Office.report(officer(co), task, report).then().statusCode(201);
        assertThat(burden(lead).getInt("reports")).isEqualTo(2);
        assertThat(burden(co).getInt("reports")).isEqualTo(1);
    }

    @Test
    void whatLiesMoreThanSevenDaysBackDoesNotCount() {
        MovableClock.stopOn(DAY);
        String lead = newDepartment();
        issuedTask(lead);
        MovableClock.stopOn(DAY.plusDays(6));
        assertThat(burden(lead).getInt("asks")).isEqualTo(1);
        MovableClock.stopOn(DAY.plusDays(7));
        assertThat(burden(lead).getInt("asks")).isZero();
        assertThat(burden(lead).getInt("open")).isEqualTo(1);
    }

    @Test
    void aReminderToSeveralPeopleIsOneOfTheDepartment() throws Exception {
        String lead = newDepartment();
        UUID task = UUID.fromString(issuedTask(lead));
        remember(lead, task, "due-1", "officer");
        remember(lead, task, "due-1", "head");
        remember(lead, task, "due", "officer");
        assertThat(burden(lead).getInt("reminders")).isEqualTo(2);
    }

    @Test
    void aDepartmentsPeopleSeeTheirOwnOnly() {
        String code = newDepartment();
        Office.read(officer(code), "/api/v1/departments/{code}/burden", code);
        Office.read(as("head." + code), "/api/v1/departments/{code}/burden", code);
        officer(newDepartment())
                .get("/api/v1/departments/{code}/burden", code)
                .then()
                .statusCode(404);
        as("auditor").get("/api/v1/departments/{code}/burden", newCode()).then().statusCode(404);
    }

    private void remember(String lead, UUID task, String rule, String recipient) throws SQLException {
        Instant now = clock.now();
        sql.update(
                """
                insert into task_delivery (event_id, task_id, notice_id, sequence, type, done_by, at, round, rule,
                    nominal_date, due_version, lead_department, recipient)
                values (?, ?, ?, 1, 'reminder.fired.v1', 'system', ?, 1, ?, ?, 1, ?, ?)
                """,
                UUID.randomUUID(),
                task,
                UUID.randomUUID().toString(),
                now,
                rule,
                clock.today(),
                lead,
                recipient + "." + lead);
    }

    private static JsonPath burden(String code) {
        return Office.read(as("supervisor"), "/api/v1/departments/{code}/burden", code);
    }
}
