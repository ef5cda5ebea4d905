package org.duban.task.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.refused;
import static org.duban.task.Office.as;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.issued;
import static org.duban.task.Office.officer;
import static org.duban.task.Office.read;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.duban.task.Asking;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which figures, of which days, and what to look at first. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class DashboardsTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final List<String> PATHS = List.of("overview", "departments", "trend");

    private String lead;
    private String co;

    @BeforeEach
    void twoDepartmentsOnAMonday() {
        MovableClock.stopOn(MONDAY);
        lead = Office.newDepartment();
        co = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aDepartmentsPeopleSeeTheirOwnRowAndRankAlone() {
        issuedBy("2031-03-31", co);
        for (String who : List.of("officer." + lead, "head." + lead)) {
            JsonPath rows = dashboard(who, "departments");
            assertThat(rows.<String>getList("items.department")).containsExactly(lead);
            assertThat(rows.getInt("items[0].open")).isEqualTo(1);
            assertThat(rows.getInt("items[0].rank")).isBetween(1, rows.getInt("ranked"));
            assertThat(dashboard(who, "departments/" + lead).getString("department"))
                    .isEqualTo(lead);
            refused(as(who).get("/api/v1/dashboards/departments/{code}", co), 404);
            refused(as(who).get("/api/v1/dashboards/trend?department={code}", co), 404);
            assertThat(dashboard(who, "overview").<String>getList("departments.department"))
                    .containsExactly(lead);
        }
    }

    @Test
    void theirOverviewCountsWhatTheyLeadAndWhatTheyHelpWith() {
        issuedBy("2031-03-31", co);
        issuedBy("2031-03-31");
        assertThat(dashboard("officer." + lead, "overview").getInt("open")).isEqualTo(2);
        assertThat(dashboard("officer." + co, "overview").getInt("open")).isEqualTo(1);
        assertThat(dashboard("officer." + co, "trend?months=1").getInt("items[0].issued"))
                .isEqualTo(1);
        assertThat(dashboard("officer." + co, "departments/" + co).getInt("coPart.open"))
                .isEqualTo(1);
        assertThat(dashboard("officer." + co, "departments/" + co).getInt("open"))
                .isZero();
        assertThat(dashboard("officer." + co, "departments/" + co).<Object>get("rank"))
                .isNull();
    }

    @Test
    void thoseWhoAnswerForTheWholeCitySeeAllDepartments() {
        issuedBy("2031-03-31");
        for (String who : List.of("supervisor", "secretary", "leader", "auditor", "system")) {
            assertThat(dashboard(who, "departments").<String>getList("items.department"))
                    .contains(lead, co);
            assertThat(dashboard(who, "overview").<String>getList("departments.department"))
                    .contains(lead, co);
            assertThat(dashboard(who, "departments/" + lead).getInt("open")).isEqualTo(1);
        }
    }

    @Test
    void whoHasNoDepartmentSeesZeros() {
        issuedBy("2031-03-31");
        JsonPath overview = RestAssured.given()
                .auth()
                .oauth2(Identities.token("stranger", "officer", null))
                .get("/api/v1/dashboards/overview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(overview.getInt("open")).isZero();
        assertThat(overview.getList("departments")).isEmpty();
        assertThat(overview.getList("attention.stuckAtSignFor")).isEmpty();
    }

    @Test
    void whoDidNotSignInSeesNothing() {
        PATHS.forEach(
                path -> RestAssured.get("/api/v1/dashboards/" + path).then().statusCode(401));
    }

    @Test
    void aDayToComeIsRefusedAndADayThatIsNoneCantBeRead() {
        for (String path : PATHS) {
            String address = "/api/v1/dashboards/" + path + "?asOf=";
            refused(as("supervisor").get(address + "2031-03-04"), 422).body("violations[0].field", equalTo("asOf"));
            for (String none : List.of("2031-02-29", "yesterday", "2031-3-1", "")) {
                refused(as("supervisor").get(address + none), 400);
            }
        }
        refused(as("supervisor").get("/api/v1/dashboards/departments/{code}?asOf=2031-03-04", lead), 422);
        refused(as("supervisor").get("/api/v1/dashboards/departments/NOBODY"), 404);
        refused(as("supervisor").get("/api/v1/dashboards/trend?department=NOBODY"), 404);
        refused(as("supervisor").get("/api/v1/dashboards/trend?months=0"), 400);
        refused(as("supervisor").get("/api/v1/dashboards/trend?months=37"), 400);
        refused(as("supervisor").get("/api/v1/dashboards/overview?since=2031-03-01"), 400);
    }

    @Test
    void beforeTheFirstTaskEverythingIsZero() {
        issuedBy("2031-03-31");
        for (String day : List.of("2031-03-02", "1999-12-31", "0001-01-01")) {
            JsonPath board = dashboard("auditor", "departments/" + lead + "?asOf=" + day);
            assertThat(board.getInt("open")).isZero();
            assertThat(board.<Object>get("onTimeRate")).isNull();
            assertThat(board.<Object>get("lists")).isNull();
            assertThat(dashboard("officer." + lead, "overview?asOf=" + day).getInt("byStatus.ISSUED"))
                    .isZero();
        }
        assertThat(dashboard("auditor", "trend?months=36&asOf=0001-02-01").getList("items"))
                .hasSize(36);
    }

    @Test
    void aPastDayStaysAsItWas() {
        String task = issuedBy("2031-03-10", co);
        MovableClock.stopOn(MONDAY.plusDays(1));
        Office.accept(officer(lead), task, "*").then().statusCode(200);
        MovableClock.stopOn(MONDAY.plusDays(2));
        Asking.done("supervisor", task, "reassignment", Map.of("leadDepartment", co, "reason", "It is their street"));
        MovableClock.stopOn(MONDAY.plusDays(30));
        assertThat(states(lead, MONDAY)).containsEntry("ISSUED", 1).containsEntry("ACCEPTED", 0);
        assertThat(states(lead, MONDAY.plusDays(1))).containsEntry("ISSUED", 0).containsEntry("ACCEPTED", 1);
        assertThat(states(lead, MONDAY.plusDays(2))).containsEntry("ISSUED", 0).containsEntry("ACCEPTED", 0);
        assertThat(states(co, MONDAY.plusDays(2))).containsEntry("ISSUED", 1);
        assertThat(lights(co, MONDAY.plusDays(3))).containsEntry("yellow", 1).containsEntry("red", 0);
        assertThat(lights(co, MONDAY.plusDays(8))).containsEntry("yellow", 0).containsEntry("red", 1);
        assertThat(dashboard("auditor", "overview?asOf=" + MONDAY).<Object>get("attention"))
                .isNull();
    }

    @Test
    void dueSoonAreTheSevenWorkingDaysFromTodayOn() {
        issuedBy("2031-03-03");
        issuedBy("2031-03-11");
        issuedBy("2031-03-12");
        JsonPath board = dashboard("head." + lead, "departments/" + lead);
        assertThat(board.getString("dueSoonUntil")).isEqualTo("2031-03-11");
        assertThat(board.getInt("dueSoon")).isEqualTo(2);
        assertThat(board.<String>getList("deadlines.day")).containsExactly("2031-03-03", "2031-03-11", "2031-03-12");
        MovableClock.stopOn(MONDAY.plusDays(5));
        JsonPath saturday = dashboard("head." + lead, "departments/" + lead);
        assertThat(saturday.getString("dueSoonUntil")).isEqualTo("2031-03-18");
        assertThat(saturday.getInt("dueSoon")).isEqualTo(2);
        assertThat(saturday.getInt("overdue")).isEqualTo(1);
    }

    @Test
    void whatToLookAtFirstComesLongestFirst() {
        String early = issuedBy("2031-03-04");
        String late = issuedBy("2031-03-06");
        Office.accept(officer(lead), early, "*").then().statusCode(200);
        Asking.added("leader", early, "instructions", Map.of("text", "Why is it dark?"));
        MovableClock.stopOn(MONDAY.plusDays(10));
        JsonPath attention = dashboard("officer." + lead, "overview");
        assertThat(attention.<String>getList("attention.longestOverdue.id")).containsExactly(early, late);
        assertThat(attention.<Integer>getList("attention.longestOverdue.days")).containsExactly(9, 7);
        assertThat(attention.<String>getList("attention.stuckAtSignFor.id")).containsExactly(late);
        assertThat(attention.<String>getList("attention.unansweredInstructions.id"))
                .containsExactly(early);
        assertThat(attention.getInt("attention.unansweredInstructions[0].days")).isEqualTo(10);
        assertThat(attention.getString("attention.unansweredInstructions[0].leadDepartment"))
                .isEqualTo(lead);
        assertThat(dashboard("supervisor", "overview").getList("attention.longestOverdue"))
                .hasSizeBetween(2, 5);
        assertThat(ids("officer." + lead, attention.getString("lists.unsigned")))
                .containsExactly(late);
        assertThat(ids("officer." + lead, attention.getString("lists.unanswered")))
                .containsExactly(early);
        assertThat(ids("supervisor", "department=" + lead + "&unanswered=false"))
                .containsExactly(late);
        assertThat(ids("supervisor", "department=" + lead + "&acceptLate=false"))
                .containsExactly(early);
        for (String sort : List.of("due", "issued", "updated", "closed")) {
            boolean none = sort.equals("closed");
            assertThat(ids("head." + lead, "sort=" + sort + "&acceptLate=true&status=ISSUED"))
                    .hasSize(none ? 0 : 1);
            assertThat(ids("head." + lead, "sort=" + sort + "&unanswered=true&light=RED"))
                    .hasSize(none ? 0 : 1);
        }
    }

    @Test
    void theScoreIsThatOfTheMonthUpToTheDay() {
        String task = issuedBy("2031-03-31");
        MovableClock.stopOn(MONDAY.plusDays(1));
        Office.accept(officer(lead), task, "*").then().statusCode(200);
        assertThat(dashboard("head." + lead, "departments").getFloat("items[0].score"))
                .isEqualTo(-0.5f);
        assertThat(dashboard("head." + lead, "departments?asOf=" + MONDAY).getFloat("items[0].score"))
                .isZero();
        MovableClock.stopOn(LocalDate.of(2031, 4, 1));
        assertThat(dashboard("head." + lead, "departments").getFloat("items[0].score"))
                .isZero();
    }

    private String issuedBy(String deadline, String... coDepartments) {
        Map<String, Object> body = assignment(lead, coDepartments);
        body.put("deadline", deadline);
        return issued(body);
    }

    private static List<String> ids(String who, String query) {
        return read(as(who), "/api/v1/tasks?" + query).getList("items.id");
    }

    private static Map<String, Integer> states(String code, LocalDate day) {
        return dashboard("auditor", "departments/" + code + "?asOf=" + day).getMap("byStatus");
    }

    private static Map<String, Integer> lights(String code, LocalDate day) {
        return dashboard("auditor", "departments/" + code + "?asOf=" + day).getMap("lights");
    }

    private static JsonPath dashboard(String who, String path) {
        return read(as(who), "/api/v1/dashboards/" + path);
    }
}
