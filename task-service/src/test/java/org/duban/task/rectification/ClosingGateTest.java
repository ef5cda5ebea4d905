package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.duban.task.rectification.Rectification.IMMEDIATE;
import static org.duban.task.rectification.Rectification.LONG_TERM;
import static org.duban.task.rectification.Rectification.acceptance;
import static org.duban.task.rectification.Rectification.approve;
import static org.duban.task.rectification.Rectification.criteria;
import static org.duban.task.rectification.Rectification.criterion;
import static org.duban.task.rectification.Rectification.event;
import static org.duban.task.rectification.Rectification.evidence;
import static org.duban.task.rectification.Rectification.inProgress;
import static org.duban.task.rectification.Rectification.measure;
import static org.duban.task.rectification.Rectification.measures;
import static org.duban.task.rectification.Rectification.move;
import static org.duban.task.rectification.Rectification.moves;
import static org.duban.task.rectification.Rectification.problem;
import static org.duban.task.rectification.Rectification.row;
import static org.duban.task.rectification.Rectification.shown;
import static org.duban.task.rectification.Rectification.submitted;
import static org.duban.task.rectification.Rectification.tag;
import static org.duban.task.rectification.Rectification.track;
import static org.duban.task.rectification.Rectification.underVerification;
import static org.duban.task.rectification.Rectification.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rectification closes only where each of its five criteria is met and proven; what is missing is named. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ClosingGateTest {
    private String lead;

    @BeforeEach
    void department() {
        lead = Office.newDepartment();
    }

    @Test
    void withAllFiveCriteriaMetAndProvenItCloses() {
        String id = underVerification(lead);
        String file = evidence(id);
        close(id, criteria(file)).statusCode(200).body("status", equalTo("CLOSED"));
        JsonPath verification = shown(id, "verification");
        assertThat(verification.<String>getList("criteria.criterion"))
                .containsExactly("MEASURES", "VIOLATIONS", "EFFECT", "INFERENCE_CHECKS", "ROOT_CAUSE");
        assertThat(verification.getString("criteria[3].verdict")).isEqualTo("NOT_NEEDED");
        assertThat(verification.getString("criteria[3].remarks")).isEqualTo("No other street has such cables.");
        assertThat(verification.<String>getList("criteria[0].evidenceIds")).containsExactly(file);
        SeenEvent told = event("task.closed.v1", id);
        assertThat(told.payload().at("/details/MEASURES").asText()).isEqualTo("MET");
        assertThat(told.payload().at("/details/grade").asText()).isEqualTo("GOOD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEASURES", "VIOLATIONS", "EFFECT", "INFERENCE_CHECKS", "ROOT_CAUSE"})
    void aCriterionWithoutVerdictOrEvidenceOrThatIsNotMetKeepsItOpen(String name) {
        String id = underVerification(lead);
        String file = evidence(id);
        List<Map<String, Object>> all = criteria(file);
        String seen = tag(id);
        List<Map<String, Object>> without =
                all.stream().filter(one -> !one.get("criterion").equals(name)).toList();
        refused(id, without).body("missing.criterion", contains(name, name));
        refused(id, with(all, criterion(name, "NOT_MET", file)))
                .body("missing.criterion", contains(name))
                .body("missing.reason", contains("It is not met."));
        String verdict = name.equals("INFERENCE_CHECKS") ? "NOT_NEEDED" : "MET";
        refused(id, with(all, criterion(name, verdict)))
                .body("missing.criterion", contains(name))
                .body("missing.reason", contains("No evidence is named."));
        assertThat(tag(id)).isEqualTo(seen);
        assertThat(moves(id)).doesNotContain("verification");
        problem(as("supervisor").get("/api/v1/tasks/{id}/verification", id), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEASURES", "VIOLATIONS", "EFFECT", "ROOT_CAUSE"})
    void onlyInferenceChecksMayBeCalledNotNeeded(String name) {
        String id = underVerification(lead);
        refused(id, with(criteria(evidence(id)), criterion(name, "NOT_NEEDED", evidence(id))))
                .body("missing.criterion", contains(name));
    }

    @Test
    void whyNoChecksAreNeededIsSaidAndNoneIsMetThatWasNotRaised() {
        String id = underVerification(lead);
        List<Map<String, Object>> all = criteria(evidence(id));
        Map<String, Object> silent = new HashMap<>(criterion("INFERENCE_CHECKS", "NOT_NEEDED", evidence(id)));
        silent.put("remarks", " ");
        refused(id, with(all, silent)).body("missing.reason", contains(containsString("Why none is needed")));
        refused(id, with(all, criterion("INFERENCE_CHECKS", "MET", evidence(id))))
                .body("missing.reason", contains(containsString("No check was raised")));
    }

    @Test
    void itWaitsForTheChecksThatItRaised() {
        String id = underVerification(lead);
        String other = Office.newDepartment();
        Map<String, Object> asked = Map.of("departments", List.of(other), "deadline", "2031-06-30");
        String check = move(as("supervisor"), id, "inference-checks", asked)
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
        List<Map<String, Object>> met =
                with(criteria(evidence(id)), criterion("INFERENCE_CHECKS", "MET", evidence(id)));
        refused(id, met)
                .body("missing.criterion", contains("INFERENCE_CHECKS"))
                .body("missing.reason", contains("Inference checks that have not ended: 1."));
        refused(id, criteria(evidence(id))).body("missing.criterion", contains("INFERENCE_CHECKS"));
        Office.cancel(as("supervisor"), check, Map.of("reason", "Has no lamps."))
                .then()
                .statusCode(200);
        close(id, met).statusCode(200);
    }

    @Test
    void everyMeasureIsDoneOrALongTermOneUnderWayWithADate() {
        String id = inProgress(lead, row(measure(IMMEDIATE, "2031-05-31"), measure(LONG_TERM, null)));
        List<String> measures = measures(id);
        track(officer(lead), id, measures.get(0), Map.of("state", "UNDER_WAY"))
                .then()
                .statusCode(200);
        track(officer(lead), id, measures.get(1), Map.of("state", "UNDER_WAY"))
                .then()
                .statusCode(200);
        leave(id);
        List<Map<String, Object>> all = criteria(evidence(id));
        refused(id, all)
                .body("missing.criterion", contains("MEASURES"))
                .body("missing.reason", contains(containsString("under way with a date: 2.")));
        Map<String, String> back = Map.of("verdict", "RETURNED", "remarks", "Measures are open.");
        move(as("supervisor"), id, "verification", back).then().statusCode(200);
        track(officer(lead), id, measures.get(0), Map.of("state", "DONE"))
                .then()
                .statusCode(200);
        track(officer(lead), id, measures.get(1), Map.of("due", "2032-12-31"))
                .then()
                .statusCode(200);
        leave(id);
        close(id, all).statusCode(200);
    }

    @Test
    void rootCauseAndMechanismAreNamedInThePlan() {
        String id = Rectification.accepted(lead);
        Map<String, Object> plan = Rectification.plan(row(measure(LONG_TERM, "2032-12-31")));
        plan.remove("mechanism");
        Rectification.lay(officer(lead), id, plan).then().statusCode(200);
        approve(lead, id, "plan/approval");
        track(officer(lead), id, measures(id).get(0), Map.of("state", "UNDER_WAY"))
                .then()
                .statusCode(200);
        leave(id);
        refused(id, criteria(evidence(id)))
                .body("missing.criterion", contains("ROOT_CAUSE"))
                .body("missing.reason", contains(containsString("long-term mechanism")));
    }

    @Test
    void whatIsMissingIsSaidInTheLanguageAskedFor() {
        String id = underVerification(lead);
        problem(
                        move(
                                as("supervisor").header("Accept-Language", "zh-CN"),
                                id,
                                "verification",
                                acceptance(List.of())),
                        409)
                .body("detail", equalTo("尚不具备办结销号条件。"))
                .body("missing.criterion", hasItem("EFFECT"))
                .body("missing.reason", everyItem(containsString("未")));
    }

    @Test
    void eachCriterionIsJudgedOnceAndOnFilesOfThisTask() {
        String id = underVerification(lead);
        Map<String, Object> effect = criterion("EFFECT", "MET", evidence(Rectification.accepted(lead)));
        problem(move(as("supervisor"), id, "verification", acceptance(List.of(effect, effect))), 422)
                .body(
                        "violations.field",
                        contains("criteria[0].evidenceIds", "criteria[1].criterion", "criteria[1].evidenceIds"));
    }

    private void leave(String id) {
        submitted(lead, id);
        approve(lead, id, "submission/approval");
    }

    private static ValidatableResponse close(String id, List<Map<String, Object>> criteria) {
        return move(as("supervisor"), id, "verification", acceptance(criteria)).then();
    }

    private static ValidatableResponse refused(String id, List<Map<String, Object>> criteria) {
        return problem(move(as("supervisor"), id, "verification", acceptance(criteria)), 409)
                .body("state", equalTo("UNDER_VERIFICATION"))
                .body("allowedMoves", hasItem("verification"));
    }
}
