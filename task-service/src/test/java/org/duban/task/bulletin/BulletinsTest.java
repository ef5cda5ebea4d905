package org.duban.task.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.atOnce;
import static org.duban.task.Asking.refused;
import static org.duban.task.Office.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who draws bulletins up, who approves them, and who reads them. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class BulletinsTest {
    private String office;

    @BeforeEach
    void anOfficeWithAHead() {
        MovableClock.stopOn(LocalDate.of(1973, 7, 2));
        office = Press.office();
    }

    @AfterEach
    void timeGoesOn() {
        as("supervisor").header("If-Match", "*").delete("/api/v1/departments/{code}", office);
        MovableClock.goOn();
    }

    @Test
    void aDraftBecomesPublishedByTheHeadsApproval() {
        Response draft = Press.draft("supervisor", "1973-01");
        draft.then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/bulletins/1973-01"))
                .body("state", equalTo("DRAFT"))
                .body("from", equalTo("1973-01-01"))
                .body("to", equalTo("1973-01-31"))
                .body("draftedBy", equalTo("supervisor"))
                .body("approvedBy", nullValue());
        Response published = Press.approve(Press.HEAD, draft.header("ETag"), "1973-01");
        published
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("approvedBy", equalTo(Press.HEAD))
                .body("rows", equalTo(draft.path("rows")))
                .body("sha256", equalTo(draft.<String>path("sha256")));
        assertThat(as("auditor").get("/api/v1/bulletins/1973-01").header("ETag"))
                .isEqualTo(published.header("ETag"))
                .isNotEqualTo(draft.header("ETag"));
    }

    @Test
    void aQuarterHasThreeMonths() {
        Press.draft("supervisor", "1973-Q2")
                .then()
                .statusCode(201)
                .body("from", equalTo("1973-04-01"))
                .body("to", equalTo("1973-06-30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supervisor",
                "supervisor2",
                "secretary",
                "leader",
                "auditor",
                "system",
                "officer.FGW",
                "head.FGW"
            })
    void nobodyButTheHeadOfTheSupervisionOfficeApproves(String caller) {
        Press.draft("supervisor", "1973-02");
        refused(Press.approve(caller, "*", "1973-02"), 403);
        assertThat(Press.read("auditor", "1973-02").getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void whoHeadsARetiredOfficeOrAnotherDepartmentApprovesNothing() {
        Press.draft("supervisor", "1973-02");
        as("supervisor")
                .header("If-Match", "*")
                .delete("/api/v1/departments/{code}", office)
                .then()
                .statusCode(200);
        refused(Press.approve(Press.HEAD, "*", "1973-02"), 403)
                .body("detail", containsString("head of the supervision office"));
        Response chinese = as(Press.HEAD)
                .header("If-Match", "*")
                .header("Accept-Language", "zh-CN")
                .post("/api/v1/bulletins/1973-02/approval");
        refused(chinese, 403).body("detail", equalTo("通报由督查室负责人批准。"));
    }

    @Test
    void theApprovalAsksForTheDraftThatWasRead() {
        String seen = Press.drafted("1973-03");
        refused(Press.approve(Press.HEAD, null, "1973-03"), 428);
        Response anew = Press.draft("supervisor2", "1973-03");
        anew.then().statusCode(200).body("draftedBy", equalTo("supervisor2"));
        refused(Press.approve(Press.HEAD, seen, "1973-03"), 412);
        Press.approve(Press.HEAD, anew.header("ETag"), "1973-03").then().statusCode(200);
        refused(Press.approve(Press.HEAD, "*", "1973-03"), 409).body("state", equalTo("PUBLISHED"));
        refused(Press.draft("supervisor", "1973-03"), 409).body("state", equalTo("PUBLISHED"));
        refused(Press.approve(Press.HEAD, "*", "1972-12"), 404);
    }

    @Test
    void ofTwoApprovalsAtOnceOneIsMade() throws Exception {
        String tag = Press.drafted("1973-04");
        Callable<Response> seen = () -> Press.approve(Press.HEAD, tag, "1973-04");
        Callable<Response> any = () -> Press.approve(Press.HEAD, "*", "1973-04");
        List<Integer> answers = atOnce(List.of(seen, any, seen, any)).stream()
                .map(Response::statusCode)
                .toList();
        assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
    }

    @Test
    void ofTwoDraftsAtOnceOneIsTheFirstAndNoneFails() throws Exception {
        Callable<Response> draft = () -> Press.draft("supervisor", "1973-05");
        assertThat(atOnce(List.of(draft, draft, draft)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(201, 200, 200);
    }

    @Test
    void draftsAreForTheOfficeTheLeadersAndTheAuditorsPublishedOnesForEverybody() {
        Press.drafted("1972-11");
        for (String caller : List.of("supervisor", "supervisor2", "leader", "auditor")) {
            as(caller).get("/api/v1/bulletins/1972-11").then().statusCode(200);
            assertThat(periods(caller)).contains("1972-11");
        }
        for (String caller : List.of("officer.FGW", "head.FGW", "secretary", "system")) {
            refused(as(caller).get("/api/v1/bulletins/1972-11"), 404);
            refused(as(caller).get("/api/v1/bulletins/1972-11.docx"), 404);
            refused(as(caller).get("/api/v1/bulletins/1972-11/content"), 404);
            refused(as(caller).get("/api/v1/bulletins/1972-11/rebuild"), 403);
            assertThat(periods(caller)).doesNotContain("1972-11");
        }
        Press.approve(Press.HEAD, "*", "1972-11").then().statusCode(200);
        for (String caller : List.of("officer.FGW", "head.FGW", "secretary", "system")) {
            as(caller).get("/api/v1/bulletins/1972-11").then().statusCode(200);
            as(caller).get("/api/v1/bulletins/1972-11.docx").then().statusCode(200);
            assertThat(periods(caller)).contains("1972-11");
        }
    }

    @Test
    void theyAreListedByTheirCutOffPageByPage() {
        List.of("1971-Q4", "1971-12", "1972-01", "1971-11").forEach(Press::drafted);
        List<String> all = periods("auditor");
        assertThat(all).containsSubsequence("1972-01", "1971-Q4", "1971-12", "1971-11");
        JsonPath first = Office.read(as("auditor"), "/api/v1/bulletins?limit=2");
        JsonPath next =
                Office.read(as("auditor"), "/api/v1/bulletins?limit=2&cursor={c}", first.getString("nextCursor"));
        assertThat(first.<String>getList("items.period")).isEqualTo(all.subList(0, 2));
        assertThat(next.<String>getList("items.period")).isEqualTo(all.subList(2, 4));
        refused(as("leader").get("/api/v1/bulletins?cursor={c}", first.getString("nextCursor")), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1973", "1973-13", "1973-00", "1973-Q5", "1973-1", "73-01", "0000-01", "1973-01-01", "latest"})
    void whatIsNeitherAMonthNorAQuarterIsRefused(String period) {
        refused(Press.draft("supervisor", period), 400);
        refused(as("auditor").get("/api/v1/bulletins/{p}", period), 400);
        refused(as("auditor").get("/api/v1/bulletins/{p}.docx", period), 400);
        refused(Press.approve(Press.HEAD, "*", period), 400);
    }

    @ParameterizedTest
    @CsvSource({"1973-07", "1973-08", "1973-Q3", "1974-01"})
    void aPeriodThatIsNotOverIsRefusedAndSaysFromWhenOn(String period) {
        refused(Press.draft("supervisor", period), 422).body("violations.field", contains("period"));
    }

    @Test
    void theRefusalNamesTheDayInBothLanguages() {
        refused(Press.draft("supervisor", "1973-07"), 422)
                .body("violations.message", contains("is not over yet; draft it from 1973-08-01 on"));
        Response chinese = as("supervisor").header("Accept-Language", "zh-CN").post("/api/v1/bulletins/1973-07");
        refused(chinese, 422).body("violations.message", contains("尚未结束，请于 1973-08-01 起拟稿"));
    }

    @Test
    void whereThereIsNoneNothingIsFound() {
        refused(as("auditor").get("/api/v1/bulletins/1969-01"), 404);
        refused(as("auditor").get("/api/v1/bulletins/1969-01.docx"), 404);
        refused(as("auditor").get("/api/v1/bulletins/1969-01/rebuild"), 404);
        refused(Press.draft("officer.FGW", "1969-01"), 403);
    }

    private static List<String> periods(String caller) {
        return Office.read(as(caller), "/api/v1/bulletins?limit=200").getList("items.period");
    }
}
