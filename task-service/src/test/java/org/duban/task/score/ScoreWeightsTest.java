package org.duban.task.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.atOnce;
import static org.duban.task.Asking.refused;
import static org.duban.task.Office.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.duban.task.timekeeping.Nights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What points count is a setting with versions; a period that is over is never scored anew. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ScoreWeightsTest {
    private static final String WEIGHTS = "/api/v1/score-weights";
    private static final LocalDate MONDAY = LocalDate.of(1977, 3, 7);
    private static final Map<String, Object> SHIPPED = Map.of(
            "lateAcceptance", -0.5,
            "missingReport", -0.5,
            "returned", -2,
            "yellowSlip", -1,
            "redSlip", -2,
            "instructionUnanswered", -1,
            "closedEarly", 1,
            "excellent", 2);

    @Inject
    Nights nights;

    @BeforeEach
    void aMonday() {
        MovableClock.stopOn(MONDAY);
    }

    @AfterEach
    void asItWas() {
        put("*", SHIPPED).then().statusCode(200);
        MovableClock.goOn();
    }

    @Test
    void theFirstVersionIsThatOfTheWorkflow() {
        JsonPath first = Office.read(as("officer.FGW"), WEIGHTS + "?version=1");
        assertThat(first.getMap("weights")).hasSize(8);
        SHIPPED.forEach((name, weight) ->
                assertThat(first.getDouble("weights." + name)).as(name).isEqualTo(((Number) weight).doubleValue()));
        refused(as("auditor").get(WEIGHTS + "?version=4711"), 404);
    }

    @Test
    void aChangeCountsFromTodayOnAndLeavesOlderPeriodsAsTheyWere() {
        String lead = Office.newDepartment();
        Work.issued(lead, "1977-12-31");
        LocalDate tuesday = MONDAY.plusDays(1);
        nights.until(tuesday);
        JsonPath before = Tally.of(lead, MONDAY, tuesday);
        MovableClock.stopOn(MONDAY.plusDays(2));
        int version = put("*", with("lateAcceptance", -0.75))
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        JsonPath older = Tally.of(lead, MONDAY, tuesday);
        assertThat(older.getString("points")).isEqualTo("-0.5");
        assertThat(older.getInt("weightsVersion")).isEqualTo(before.getInt("weightsVersion"));
        JsonPath newer = Tally.of(lead, MONDAY, MONDAY.plusDays(2));
        assertThat(newer.getString("points")).isEqualTo("-0.75");
        assertThat(newer.getString("items[0].points")).isEqualTo("-0.75");
        assertThat(newer.getInt("weightsVersion")).isEqualTo(version);
    }

    @Test
    void aChangeAsksForTheVersionThatWasSeen() {
        String tag = as("supervisor").get(WEIGHTS).header("ETag");
        refused(put(null, SHIPPED), 428);
        Response changed = put(tag, with("excellent", 3));
        changed.then().statusCode(200).body("weights.excellent", equalTo(3)).body("changedBy", equalTo("supervisor"));
        refused(put(tag, SHIPPED), 412);
        assertThat(as("auditor").get(WEIGHTS).header("ETag")).isEqualTo(changed.header("ETag"));
        int version = changed.path("version");
        assertThat(Office.read(as("auditor"), WEIGHTS + "?version={v}", version - 1)
                        .getInt("weights.excellent"))
                .isEqualTo(2);
    }

    @Test
    void ofTwoChangesAtOnceOneIsMade() throws Exception {
        String tag = as("supervisor").get(WEIGHTS).header("ETag");
        Callable<Response> change = () -> put(tag, with("redSlip", -4));
        assertThat(atOnce(List.of(change, change, change)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 412, 412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretary", "leader", "auditor", "system", "officer.FGW", "head.FGW"})
    void onlyTheSupervisionOfficeChangesThem(String caller) {
        Response answer = as(caller)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(SHIPPED)
                .put(WEIGHTS);
        refused(answer, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "returned,0.5",
        "excellent,-1",
        "redSlip,-100.01",
        "closedEarly,1e9",
        "yellowSlip,-0.125",
        "excellent,1e-400"
    })
    void aWeightOutOfItsBoundsIsRefusedByName(String field, String value) {
        refused(put("*", with(field, new java.math.BigDecimal(value))), 422).body("violations.field", contains(field));
    }

    @Test
    void everyFieldAtFaultIsNamedInBothLanguages() {
        Map<String, Object> wrong = with("returned", 1);
        wrong.put("excellent", -1);
        refused(put("*", wrong), 422).body("violations.field", containsInAnyOrder("returned", "excellent"));
        Response chinese = as("supervisor")
                .header("If-Match", "*")
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON)
                .body(wrong)
                .put(WEIGHTS);
        refused(chinese, 422).body("violations.message", containsInAnyOrder("扣分项不得为正", "加分项不得为负"));
        Map<String, Object> partial = with("returned", 1);
        partial.remove("returned");
        refused(put("*", partial), 422).body("violations.field", contains("returned"));
        refused(put("*", with("blueSlip", -1)), 422);
    }

    private static Map<String, Object> with(String name, Object weight) {
        Map<String, Object> weights = new TreeMap<>(SHIPPED);
        weights.put(name, weight);
        return weights;
    }

    private static Response put(String ifMatch, Map<String, Object> weights) {
        var request = as("supervisor").contentType(ContentType.JSON).body(weights);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(WEIGHTS);
    }
}
