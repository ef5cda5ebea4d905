package org.duban.task.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.issued;
import static org.duban.task.Office.issuedTask;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.duban.task.Office.read;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
class FindingTasksTest {
    private String lead;
    private String co;
    private String other;

    @BeforeEach
    void departments() {
        lead = newDepartment();
        co = newDepartment();
        other = newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aDepartmentSeesTheTasksItHasPartInAndOfOthersNotThatTheyExist() {
        String led = issuedTask(lead, co);
        String foreign = issuedTask(other);
        assertThat(ids("officer." + lead, "sort=due")).containsExactly(led);
        assertThat(ids("head." + co, "sort=due")).containsExactly(led);
        officer(lead).get("/api/v1/tasks/{id}", foreign).then().statusCode(404);
        officer(lead).get("/api/v1/tasks/{id}/timeline", foreign).then().statusCode(404);
        Office.accept(officer(lead), foreign, "*").then().statusCode(404);
        Office.report(officer(lead), foreign, Map.of("percent", 1, "narrative", "x"))
                .then()
                .statusCode(404);
        assertThat(ids("officer." + lead, "department=" + other)).isEmpty();
        assertThat(ids("officer." + lead, "sort=updated&mine=false&kind=ASSIGNMENT"))
                .containsExactly(led);
    }

    @Test
    void thoseWhoAnswerForTheWholeCitySeeEveryTask() {
        String id = issuedTask(lead);
        for (String person : List.of("supervisor", "secretary", "leader", "auditor", "system")) {
            as(person).get("/api/v1/tasks/{id}", id).then().statusCode(200);
            assertThat(ids(person, "department=" + lead)).containsExactly(id);
        }
    }

    @Test
    void anOfficerOfNoDepartmentSeesNothing() {
        String id = issuedTask(lead);
        RequestSpecification nobody = RestAssured.given().auth().oauth2(Identities.token("stranger", "officer", null));
        assertThat(nobody.get("/api/v1/tasks").jsonPath().getList("items")).isEmpty();
        nobody.get("/api/v1/tasks/{id}", id).then().statusCode(404);
    }

    @Test
    void theListIsFilteredByThePartThatADepartmentHas() {
        String led = issuedTask(lead, co);
        String helped = issuedTask(co, lead);
        assertThat(ids("supervisor", "department=" + lead)).containsExactlyInAnyOrder(led, helped);
        assertThat(ids("supervisor", "role=LEAD&department=" + lead)).containsExactly(led);
        assertThat(ids("officer." + lead, "role=CO")).containsExactly(helped);
        assertThat(ids("officer." + lead, "role=CO&department=" + co)).containsExactly(led);
    }

    @Test
    void theListIsFilteredByStateKindAndDeadline() {
        String early = issued(with("deadline", "2031-03-31"));
        String late = issued(with("deadline", "2031-09-30"));
        String repaired = issued(with("kind", "RECTIFICATION"));
        Office.accept(officer(lead), early, "*").then().statusCode(200);
        Office.cancel(as("supervisor"), late, Map.of("reason", "No")).then().statusCode(200);
        assertThat(ids("officer." + lead, "status=ACCEPTED")).containsExactly(early);
        assertThat(ids("officer." + lead, "status=ACCEPTED&status=CANCELLED")).containsExactly(early, late);
        assertThat(ids("officer." + lead, "kind=RECTIFICATION")).containsExactly(repaired);
        assertThat(ids("officer." + lead, "dueFrom=2031-03-31&dueTo=2031-06-30"))
                .containsExactly(early, repaired);
        assertThat(ids("supervisor", "dueFrom=2031-09-30&status=CANCELLED&department=" + lead))
                .containsExactly(late);
    }

    @Test
    void theFilterByLightAgreesWithTheLightShown() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        for (String deadline : List.of("2031-03-03", "2031-03-06", "2031-03-07", "2031-03-12")) {
            issued(with("deadline", deadline));
        }
        Office.cancel(as("supervisor"), issued(with("deadline", "2031-03-03")), Map.of("reason", "No"));
        for (int day = 3; day <= 14; day++) {
            MovableClock.stopOn(LocalDate.of(2031, 3, day));
            assertThatLightsAgree("officer." + lead, "limit=50");
            assertThatLightsAgree("supervisor", "department=" + lead);
        }
    }

    private void assertThatLightsAgree(String person, String query) {
        JsonPath all = read(as(person), "/api/v1/tasks?" + query);
        List<String> red = new ArrayList<>();
        for (String light : List.of("RED", "YELLOW", "GREEN")) {
            List<String> shown = all.getList("items.findAll { it.light == '" + light + "' }.id");
            assertThat(ids(person, query + "&light=" + light)).isEqualTo(shown);
            red = light.equals("RED") ? shown : red;
        }
        assertThat(ids(person, query + "&overdue=true")).isEqualTo(red);
        List<String> others = new ArrayList<>(all.getList("items.id"));
        others.removeAll(red);
        assertThat(ids(person, query + "&overdue=false")).isEqualTo(others);
    }

    @Test
    void mineAreForALeaderTheTasksOfTheDepartmentsTheyAnswerForAndForTheOfficeThoseItIssued() {
        String code = Office.newCode();
        Map<String, Object> department = new HashMap<>(Office.department(code));
        department.put("leader", "leader");
        as("supervisor")
                .contentType("application/json")
                .body(department)
                .post("/api/v1/departments")
                .then()
                .statusCode(201);
        String led = issuedTask(code);
        issuedTask(lead, code);
        assertThat(ids("leader", "mine=true&department=" + code)).containsExactly(led);
        assertThat(ids("supervisor", "mine=true&department=" + code)).hasSize(2);
        assertThat(ids("supervisor2", "mine=true&department=" + code)).isEmpty();
        assertThat(ids("officer." + code, "mine=true")).hasSize(2);
    }

    @Test
    void pagesFollowOneAnotherInEachOrderWithoutGapOrRepetition() {
        List<String> inOrderOfIssue = new ArrayList<>();
        for (String deadline : List.of("2031-05-01", "2031-04-01", "2031-05-01", "2031-03-01", "2031-04-01")) {
            inOrderOfIssue.add(0, issued(with("deadline", deadline)));
        }
        assertThat(walked("officer." + lead, "sort=issued&limit=2")).isEqualTo(inOrderOfIssue);
        assertThat(walked("supervisor", "sort=issued&limit=2&department=" + lead))
                .isEqualTo(inOrderOfIssue);
        Office.accept(officer(lead), inOrderOfIssue.get(3), "*").then().statusCode(200);
        assertThat(walked("officer." + lead, "sort=updated&limit=2")).first().isEqualTo(inOrderOfIssue.get(3));
        assertThat(walked("officer." + lead, "sort=updated&limit=2"))
                .containsExactlyInAnyOrderElementsOf(inOrderOfIssue);
        List<String> byDeadline = ids("officer." + lead, "sort=due");
        assertThat(walked("officer." + lead, "limit=2")).isEqualTo(byDeadline);
        assertThat(read(officer(lead), "/api/v1/tasks").<String>getList("items.deadline"))
                .isSorted();
    }

    @Test
    void theLastPageHasNoNext() {
        issuedTask(lead);
        officer(lead)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("nextCursor", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void theTimelineComesInPages() {
        String id = Office.acceptedTask(lead);
        JsonPath first = read(officer(lead), "/api/v1/tasks/{id}/timeline?limit=1", id);
        JsonPath second = read(
                officer(lead), "/api/v1/tasks/{id}/timeline?limit=1&cursor={c}", id, first.getString("nextCursor"));
        assertThat(first.getString("items[0].move")).isEqualTo("issue");
        assertThat(second.getString("items[0].move")).isEqualTo("acceptance");
        assertThat(second.getString("nextCursor")).isNull();
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = assignment(lead);
        body.put(field, value);
        return body;
    }

    private static List<String> ids(String person, String query) {
        return read(as(person), "/api/v1/tasks?" + query).getList("items.id");
    }

    /** Follows the pages to the end. */
    private static List<String> walked(String person, String query) {
        List<String> seen = new ArrayList<>();
        String address = "/api/v1/tasks?" + query;
        for (String cursor = ""; cursor != null; ) {
            JsonPath page = read(as(person), address + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        }
        return seen;
    }
}
