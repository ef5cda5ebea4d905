package org.duban.task.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;
import static org.duban.task.rectification.Rectification.IMMEDIATE;
import static org.duban.task.rectification.Rectification.LONG_TERM;
import static org.duban.task.rectification.Rectification.head;
import static org.duban.task.rectification.Rectification.inProgress;
import static org.duban.task.rectification.Rectification.measure;
import static org.duban.task.rectification.Rectification.measures;
import static org.duban.task.rectification.Rectification.problem;
import static org.duban.task.rectification.Rectification.row;
import static org.duban.task.rectification.Rectification.shown;
import static org.duban.task.rectification.Rectification.tag;
import static org.duban.task.rectification.Rectification.track;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lead department says how far the measures of its plan are. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class MeasureTest {
    private String lead;
    private String id;
    private String immediate;
    private String lasting;

    @BeforeEach
    void aPlanWithTwoMeasures() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        lead = Office.newDepartment();
        id = inProgress(lead, row(measure(IMMEDIATE, "2031-05-31"), measure(LONG_TERM, null)));
        immediate = measures(id).get(0);
        lasting = measures(id).get(1);
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aMeasureGoesFromOpenOverUnderWayToDone() {
        String seen = tag(id);
        track(officer(lead), id, immediate, Map.of("state", "UNDER_WAY", "remarks", "Cables ordered."))
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_WAY"))
                .body("doneOn", nullValue());
        assertThat(tag(id)).isNotEqualTo(seen);
        track(head(lead), id, immediate, Map.of("state", "DONE"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag(id)))
                .body("doneOn", equalTo("2031-03-03"))
                .body("remarks", equalTo("Cables ordered."));
        JsonPath line = Office.timeline(id);
        assertThat(line.getString("items[-1].move")).isEqualTo("measures");
        assertThat(line.getString("items[-1].subject")).isEqualTo(immediate);
        assertThat(line.<String, String>getMap("items[-1].details"))
                .containsEntry("measure", "Replace the cables.")
                .containsEntry("state", "DONE")
                .containsEntry("doneOn", "2031-03-03");
        assertThat(shown(id, "plan").getString("rows[0].measures[0].state")).isEqualTo("DONE");
    }

    @Test
    void aMeasureThatIsTakenUpAgainIsNoLongerDone() {
        track(officer(lead), id, immediate, Map.of("state", "DONE", "doneOn", "2031-02-20"))
                .then()
                .statusCode(200)
                .body("doneOn", equalTo("2031-02-20"));
        track(officer(lead), id, immediate, Map.of("state", "OPEN"))
                .then()
                .statusCode(200)
                .body("doneOn", nullValue());
    }

    @Test
    void aLongTermMeasureMayBeGivenADate() {
        track(officer(lead), id, lasting, Map.of("state", "UNDER_WAY", "due", "2032-12-31"))
                .then()
                .statusCode(200)
                .body("due", equalTo("2032-12-31"));
        problem(track(officer(lead), id, lasting, Map.of("due", "2031-03-02")), 422)
                .body("violations.field", contains("due"));
        problem(track(officer(lead), id, immediate, Map.of("due", "2031-06-01")), 422)
                .body("violations.field", contains("due"));
    }

    @Test
    void aDayIsOnlySaidOfWhatIsDoneAndNoneToCome() {
        problem(track(officer(lead), id, immediate, Map.of("state", "DONE", "doneOn", "2031-03-04")), 422)
                .body("violations.field", contains("doneOn"));
        problem(track(officer(lead), id, immediate, Map.of("state", "UNDER_WAY", "doneOn", "2031-03-03")), 422)
                .body("violations.field", contains("doneOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"state\": \"HALF\"}", "{\"state\": null}", "{\"text\": \"Another\"}", "{\"doneOn\": 7}"})
    void whatIsNoProgressIsRefused(String change) {
        problem(
                officer(lead)
                        .header("If-Match", "*")
                        .contentType(ContentType.JSON)
                        .body(change)
                        .patch("/api/v1/tasks/{id}/measures/{m}", id, immediate),
                422);
    }

    @Test
    void remarksThatBearAMarkAreRefused() {
        Map<String, Object> change = new HashMap<>(Map.of("state", "DONE"));
        change.put("remarks", "绝密★ 已完成");
        problem(track(officer(lead), id, immediate, change), 422).body("type", containsString("classified"));
        assertThat(shown(id, "plan").getString("rows[0].measures[0].state")).isEqualTo("OPEN");
    }

    @Test
    void whoIsNotTheLeadOrNamesNoMeasureIsRefused() {
        Map<String, String> done = Map.of("state", "DONE");
        problem(track(as("supervisor"), id, immediate, done), 403);
        problem(track(officer(Office.newDepartment()), id, immediate, done), 404);
        problem(track(officer(lead), id, UUID.randomUUID().toString(), done), 404);
        problem(
                officer(lead)
                        .contentType(ContentType.JSON)
                        .body(done)
                        .patch("/api/v1/tasks/{id}/measures/{m}", id, immediate),
                428);
    }
}
