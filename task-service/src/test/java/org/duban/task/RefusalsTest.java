package org.duban.task;

import static org.duban.task.Office.as;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.issuedTask;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be done is refused as a problem document that says what is wrong. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class RefusalsTest {
    private String lead;

    @BeforeEach
    void department() {
        lead = newDepartment();
    }

    @Test
    void whoDoesNotSignInIsRefused() {
        problem(RestAssured.get("/api/v1/tasks"), 401);
        for (String token : List.of(Identities.expired("supervisor"), Identities.forged("supervisor"), "nonsense")) {
            problem(RestAssured.given().auth().oauth2(token).get("/api/v1/tasks"), 401);
        }
    }

    @Test
    void whoseRoleNeverMayIsRefused() {
        problem(post(as("auditor"), assignment(lead)), 403);
        problem(post(officer(lead), assignment(lead)), 403);
        problem(Office.accept(as("supervisor"), issuedTask(lead), "*"), 403);
        problem(Office.cancel(officer(lead), issuedTask(lead), Map.of("reason", "No")), 403);
    }

    @Test
    void aCoDepartmentKnowsTheTaskButMayNotSignForIt() {
        String co = newDepartment();
        problem(Office.accept(officer(co), issuedTask(lead, co), "*"), 403).body("detail", containsString("lead"));
    }

    @Test
    void jsonThatIsBrokenIsMalformed() {
        problem(postText("{\"kind\": "), 400);
        problem(postText(""), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}{", "{} 7", "{} null", "{}]", "{} x"})
    void nothingMayFollowTheBody(String body) {
        problem(postText(body), 400).body("type", equalTo("urn:duban:problem:malformed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "kinds | {\"kinds\": \"ASSIGNMENT\"}",
                "kind | {\"kind\": \"URGENT\"}",
                "kind | {\"kind\": 1}",
                "deadline | {\"deadline\": \"30.6.2031\"}",
                "coDepartments | {\"coDepartments\": \"FGW\"}",
                "requirement | {\"requirement\": 7}"
            })
    void aFieldThatCantBeTakenIsNamedOnceBesideTheOthersAtFault(String field, String body) {
        problem(postText(body), 422)
                .body("violations.findAll { it.field == '%s' }.size()".formatted(field), equalTo(1))
                .body("violations.field", hasItems("leadDepartment", "source"));
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        problem(postText("{}"), 422)
                .body("violations.field", containsInAnyOrder("kind", "requirement", "leadDepartment", "source"));
    }

    @Test
    void aTaskNeedsAKnownLeadADeadlineToComeAndASourceOfItsOwn() {
        Map<String, Object> body = assignment("NOBODY", "NOWHERE");
        body.put("deadline", "2020-01-01");
        body.put("source", Map.of("type", "MEETING"));
        problem(post(as("supervisor"), body), 422)
                .body("violations.field", contains("deadline", "leadDepartment", "coDepartments", "source.type"));
        body = assignment(lead, lead);
        body.remove("deadline");
        problem(post(as("supervisor"), body), 422).body("violations.field", contains("deadline", "coDepartments"));
    }

    @Test
    void classifiedTextIsRefusedAndNotRepeated() {
        Map<String, Object> body = assignment(lead);
        body.put("requirement", "机密★3年 检查路灯");
        problem(post(as("supervisor"), body), 422)
                .body("type", containsString("classified"))
                .body("detail", not(containsString("路灯")));
    }

    @Test
    void aMoveAsksWhichVersionTheCallerHasSeen() {
        String id = issuedTask(lead);
        String tag = officer(lead).get("/api/v1/tasks/{id}", id).header("ETag");
        problem(officer(lead).post("/api/v1/tasks/{id}/acceptance", id), 428);
        problem(Office.accept(officer(lead), id, "\"v99\""), 412);
        Office.accept(officer(lead), id, tag).then().statusCode(200).header("ETag", not(equalTo(tag)));
        problem(Office.accept(officer(lead), id, tag), 412);
    }

    @Test
    void aMoveThatTheStateDoesNotAllowIsToldWhichOnesItDoes() {
        String id = issuedTask(lead);
        problem(Office.report(officer(lead), id, Map.of("percent", 10, "narrative", "Begun.")), 409)
                .body("state", equalTo("ISSUED"))
                .body("allowedMoves", hasItems("acceptance", "objection", "reassignment", "cancellation"));
        Office.cancel(as("supervisor"), id, Map.of("reason", "Not needed"))
                .then()
                .statusCode(200);
        problem(Office.accept(officer(lead), id, "*"), 409)
                .body("state", equalTo("CANCELLED"))
                .body("allowedMoves", equalTo(List.of()));
    }

    @Test
    void theStateIsCheckedBeforeTheBody() {
        problem(Office.report(officer(lead), issuedTask(lead), Map.of("percent", 700)), 409);
        problem(Office.report(officer(lead), Office.acceptedTask(lead), Map.of("percent", 700)), 422)
                .body("violations.field", hasItem("percent"));
    }

    @Test
    void aCancellationNeedsAReason() {
        problem(Office.cancel(as("supervisor"), issuedTask(lead), Map.of("reason", " ")), 422)
                .body("violations.field", contains("reason"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=many",
                "cursor=AAAA",
                "status=DONE",
                "light=BLUE",
                "kind=X",
                "dueFrom=soon",
                "overdue=maybe",
                "mine=1",
                "sort=number",
                "lamps=3",
                "role=LEAD",
                "role=CHIEF&department=FGW"
            })
    void aQueryThatCantBeReadIsMalformed(String query) {
        problem(as("supervisor").get("/api/v1/tasks?" + query), 400);
    }

    @Test
    void aCursorHoldsOnlyForTheListAndTheCallerThatGotIt() {
        issuedTask(lead);
        issuedTask(lead);
        String mine = Office.read(officer(lead), "/api/v1/tasks?limit=1").getString("nextCursor");
        officer(lead).get("/api/v1/tasks?limit=2&cursor={c}", mine).then().statusCode(200);
        problem(officer(lead).get("/api/v1/tasks?kind=ASSIGNMENT&cursor={c}", mine), 400);
        problem(as("head." + lead).get("/api/v1/tasks?cursor={c}", mine), 400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        problem(as("supervisor").get("/api/v1/tasks/{id}", UUID.randomUUID()), 404);
        problem(as("supervisor").get("/api/v1/tasks/nonsense"), 404);
        problem(Office.cancel(as("supervisor"), UUID.randomUUID().toString(), Map.of("reason", "x")), 404);
    }

    @Test
    void aMethodOrAFormThatIsNotKnownIsRefused() {
        problem(as("supervisor").delete("/api/v1/tasks/{id}", issuedTask(lead)), 405);
        problem(as("supervisor").contentType("text/plain").body("x").post("/api/v1/tasks"), 415);
        problem(as("supervisor").accept("text/csv").get("/api/v1/tasks"), 406);
    }

    @Test
    void textThatTheDatabaseCantHoldIsRefused() {
        Map<String, Object> body = new HashMap<>(assignment(lead));
        body.put("requirement", "lamp\u0000s");
        problem(post(as("supervisor"), body), 400);
        problem(as("supervisor").urlEncodingEnabled(false).get("/api/v1/tasks?department=%00"), 400);
    }

    @Test
    void problemsSpeakTheLanguageAskedFor() {
        problem(as("supervisor").header("Accept-Language", "zh-CN").get("/api/v1/tasks?limit=0"), 400)
                .body("title", equalTo("请求无法读取"));
    }

    private static Response post(RequestSpecification caller, Object body) {
        return caller.contentType(ContentType.JSON).body(body).post("/api/v1/tasks");
    }

    private static Response postText(String body) {
        return as("supervisor").contentType(ContentType.JSON).body(body).post("/api/v1/tasks");
    }

    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
