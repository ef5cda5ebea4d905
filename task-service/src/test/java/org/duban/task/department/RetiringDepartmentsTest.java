package org.duban.task.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.as;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.department;
import static org.duban.task.Office.issued;
import static org.duban.task.Office.issuedTask;
import static org.duban.task.Office.newCode;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.duban.task.department.Directory.patch;
import static org.duban.task.department.Directory.post;
import static org.duban.task.department.Directory.retire;
import static org.duban.task.department.Directory.told;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Office;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A department that is no more is retired: what it has stays with it, and it is given nothing new. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class RetiringDepartmentsTest {
    @Test
    void itKeepsItsTasksAndIsGivenNoNewOnes() {
        String code = newDepartment();
        String task = issuedTask(code);
        retire(code).then().statusCode(200).body("retired", equalTo(true)).header("ETag", "\"v1\"");
        Office.accept(officer(code), task, "*").then().statusCode(200);
        dispatch(assignment(code))
                .then()
                .statusCode(422)
                .body("violations.field", contains("leadDepartment"))
                .body("violations[0].message", containsString("retired"));
        dispatch(assignment(newDepartment(), code))
                .then()
                .statusCode(422)
                .body("violations.field", contains("coDepartments"));
        SeenEvent last = told(code, 2).get(1);
        assertThat(last.payload().at("/retired").asBoolean()).isTrue();
    }

    @Test
    void aPatchTakesItBack() {
        String code = newDepartment();
        retire(code).then().statusCode(200);
        patch(code, "{\"retired\": false}").then().statusCode(200).body("retired", equalTo(false));
        issued(assignment(code));
        patch(code, "{\"retired\": null}").then().statusCode(422);
    }

    @Test
    void toRetireItTwiceChangesAndTellsNothing() {
        String code = newDepartment();
        retire(code).then().statusCode(200);
        retire(code).then().statusCode(200).header("ETag", "\"v1\"");
        patch(code, "{\"leader\": \"leader\"}").then().statusCode(200);
        assertThat(told(code, 3)).extracting(SeenEvent::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whoRetiresItSaysWhichVersionTheyHaveSeen() {
        String code = newDepartment();
        as("supervisor").delete("/api/v1/departments/{c}", code).then().statusCode(428);
        as("supervisor")
                .header("If-Match", "\"v9\"")
                .delete("/api/v1/departments/{c}", code)
                .then()
                .statusCode(412);
        officer(code)
                .header("If-Match", "*")
                .delete("/api/v1/departments/{c}", code)
                .then()
                .statusCode(403);
        as("supervisor")
                .header("If-Match", "*")
                .delete("/api/v1/departments/{c}", newCode())
                .then()
                .statusCode(404);
    }

    @Test
    void nothingNewStandsUnderItAndWhatDoesStays() {
        String upper = newDepartment();
        String lower = newDepartment();
        patch(lower, "{\"parent\": \"" + upper + "\"}").then().statusCode(200);
        retire(upper).then().statusCode(200);
        Map<String, Object> another = new HashMap<>(department(newCode()));
        another.put("parent", upper);
        post(another)
                .then()
                .statusCode(422)
                .body("violations.field", contains("parent"))
                .body("violations[0].message", containsString("retired"));
        patch(lower, "{\"leader\": \"leader\"}").then().statusCode(200).body("parent", equalTo(upper));
    }

    @Test
    void theListShowsItAmongTheRetiredOnly() {
        String upper = newDepartment();
        String active = newDepartment();
        String retired = newDepartment();
        patch(active, "{\"parent\": \"" + upper + "\", \"kind\": \"COUNTY\"}")
                .then()
                .statusCode(200);
        patch(retired, "{\"parent\": \"" + upper + "\"}").then().statusCode(200);
        retire(retired).then().statusCode(200);
        assertThat(codes("parent=" + upper)).containsExactly(active);
        assertThat(codes("retired=true&parent=" + upper)).containsExactly(retired);
        assertThat(codes("kind=DEPARTMENT&parent=" + upper)).isEmpty();
        as("auditor").get("/api/v1/departments?kind=CLUB").then().statusCode(400);
        as("auditor").get("/api/v1/departments?retired=perhaps").then().statusCode(400);
    }

    @Test
    void aDecisionThatNamesItIsHeldBackUntilItIsTakenBack() {
        String code = newDepartment();
        retire(code).then().statusCode(200);
        String decision = UUID.randomUUID().toString();
        Office.tell(DecisionEventType.ISSUED, decision, 1, decided(code, "2031-06-30"));
        await().atMost(Office.PATIENCE).until(() -> held(decision) != null);
        assertThat(Office.read(as("supervisor"), "/api/v1/tasks?decision={id}", decision)
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void aDecisionWhoseTaskItHasMayStillBeAmended() {
        String code = newDepartment();
        String decision = UUID.randomUUID().toString();
        Office.tell(DecisionEventType.ISSUED, decision, 1, decided(code, "2031-06-30"));
        String task = Office.taskOf(decision);
        retire(code).then().statusCode(200);
        Office.tell(DecisionEventType.AMENDED, decision, 2, decided(code, "2031-07-31"));
        await().atMost(Office.PATIENCE)
                .until(() -> Office.task(task).getString("deadline").equals("2031-07-31"));
    }

    @RepeatedTest(3)
    void ofTwoThatArePutUnderOneAnotherAtOnceOneIsRefused() throws Exception {
        String one = newDepartment();
        String other = newDepartment();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        Future<Integer> first = people.submit(() -> under(one, other, start));
        Future<Integer> second = people.submit(() -> under(other, one, start));
        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(200, 422);
        people.shutdown();
    }

    private static int under(String lower, String upper, CyclicBarrier start) throws Exception {
        start.await();
        return patch(lower, "{\"parent\": \"" + upper + "\"}").statusCode();
    }

    private static Response dispatch(Map<String, Object> body) {
        return as("supervisor").contentType(ContentType.JSON).body(body).post("/api/v1/tasks");
    }

    private static Map<String, Object> decided(String lead, String deadline) {
        return Map.of("leadDepartment", lead, "coDepartments", List.of(), "deadline", deadline);
    }

    private static String held(String decision) {
        return Office.read(as("system"), "/internal/parked-events?limit=200")
                .getString("items.find { it.key == '" + decision + "' }.id");
    }

    private static List<String> codes(String query) {
        return Office.read(as("auditor"), "/api/v1/departments?" + query).getList("items.code");
    }
}
