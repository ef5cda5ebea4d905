package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.runtime.time.CityClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a meeting's decisions are, in numbers and in lists. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class FulfilmentTest {
    private static final Desk SECRETARY = Desk.of("secretary");
    private static EventProbe probe;

    @Inject
    CityClock clock;

    @BeforeAll
    static void listenIn() {
        probe = EventProbe.ofThisApplication();
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @BeforeEach
    void cityIsKnown() {
        City.isKnown(probe);
    }

    @Test
    void aMeetingWithoutDecisionsHasNothingToCount() {
        SECRETARY
                .ask()
                .get("/meetings/{id}/fulfilment", SECRETARY.heldMeeting())
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("percentDone", nullValue());
    }

    @Test
    void everyDecisionIsCountedWhereItIs() {
        String meeting = SECRETARY.heldMeeting();
        for (TaskStatus status : TaskStatus.values()) {
            HeardTask.of(probe, SECRETARY.issuedDecision(meeting, "ZJJ"))
                    .is(status)
                    .isKnownToBe(status);
        }
        SECRETARY.issuedDecision(meeting, "ZJJ");
        String withdrawn = SECRETARY.completeDraft(meeting, "ZJJ");
        SECRETARY.completeDraft(meeting, "ZJJ");
        SECRETARY
                .post("/decisions/" + withdrawn + "/revocation", Map.of("reason", "已并入其他事项"))
                .then()
                .statusCode(200);

        JsonPath counted = SECRETARY.get("/meetings/" + meeting + "/fulfilment");

        assertThat(counted.getInt("drafts")).isEqualTo(1);
        assertThat(counted.getInt("revoked")).isEqualTo(1);
        assertThat(counted.getInt("total")).isEqualTo(11);
        assertThat(counted.getInt("toSignFor"))
                .as("ISSUED, OBJECTED, not heard of")
                .isEqualTo(3);
        assertThat(counted.getInt("accepted")).isEqualTo(1);
        assertThat(counted.getInt("inProgress")).isEqualTo(5);
        assertThat(counted.getInt("closed")).isEqualTo(1);
        assertThat(counted.getInt("cancelled")).isEqualTo(1);
        assertThat(counted.getInt("percentDone")).isEqualTo(10);
        assertThat(counted.getInt("overdue")).isZero();
        assertThat(SECRETARY
                        .get("/meetings/" + meeting + "/decisions?status=RETURNED")
                        .getList("items.fulfilment.status"))
                .isEqualTo(List.of("RETURNED"));
    }

    @Test
    void overdueAndNearlyDueAreCountedByTheOneRuleForLights() {
        String meeting = SECRETARY.heldMeeting();
        Map<String, Light> expected = new HashMap<>();
        for (Map<String, Object> dates : datesAroundToday()) {
            for (TaskStatus status : List.of(TaskStatus.IN_PROGRESS, TaskStatus.SUSPENDED, TaskStatus.CLOSED)) {
                HeardTask task = HeardTask.of(probe, SECRETARY.issuedDecision(meeting, "ZJJ"));
                task.is(status, dates);
                expected.put(task.decision(), light(status, dates));
            }
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        SECRETARY.get("/meetings/" + meeting + "/fulfilment").getInt("toSignFor") == 0);

        JsonPath counted = SECRETARY.get("/meetings/" + meeting + "/fulfilment");
        assertThat(counted.getInt("overdue")).isEqualTo((int) count(expected, Light.RED));
        assertThat(counted.getInt("nearlyDue")).isEqualTo((int) count(expected, Light.YELLOW));
        for (Light light : Light.values()) {
            assertThat(SECRETARY
                            .get("/meetings/" + meeting + "/decisions?limit=200&light=" + light)
                            .getList("items.id"))
                    .containsExactlyInAnyOrderElementsOf(expected.keySet().stream()
                            .filter(id -> expected.get(id) == light)
                            .toList());
        }
    }

    @Test
    void theLastReportShowsOnTheDecision() {
        String decision = SECRETARY.issuedDecision(SECRETARY.heldMeeting(), "ZJJ");
        HeardTask.of(probe, decision)
                .is(
                        TaskStatus.IN_PROGRESS,
                        Map.of(
                                "lastReport",
                                Map.of(
                                        "by",
                                        "officer.ZJJ",
                                        "at",
                                        "2026-03-05T02:00:00Z",
                                        "percent",
                                        40,
                                        "narrative",
                                        "已完成".repeat(200))))
                .isKnownToBe(TaskStatus.IN_PROGRESS);

        JsonPath report = SECRETARY.get("/decisions/" + decision);
        assertThat(report.getInt("fulfilment.lastReport.percent")).isEqualTo(40);
        assertThat(report.getString("fulfilment.lastReport.by")).isEqualTo("officer.ZJJ");
        assertThat(report.getString("fulfilment.lastReport.narrative"))
                .startsWith("已完成已完成")
                .endsWith("…")
                .hasSize(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=DONE", "light=BLUE", "state=LOST", "fulfilled=yes"})
    void aFilterThatCannotBeReadIsA400(String filter) {
        SECRETARY
                .ask()
                .get("/meetings/" + SECRETARY.heldMeeting() + "/decisions?" + filter)
                .then()
                .statusCode(400);
    }

    private List<Map<String, Object>> datesAroundToday() {
        LocalDate today = clock.today();
        List<Map<String, Object>> all = new ArrayList<>();
        for (int deadline : List.of(-1, 0, 3)) {
            for (Integer submitted : new Integer[] {null, deadline, deadline + 1}) {
                for (int yellow : List.of(deadline - 1, deadline - 4)) {
                    Map<String, Object> dates = new HashMap<>();
                    dates.put("deadline", today.plusDays(deadline));
                    dates.put("yellowFrom", today.plusDays(yellow));
                    dates.put("submittedOn", submitted == null ? null : today.plusDays(submitted));
                    dates.replaceAll((name, day) -> day == null ? null : day.toString());
                    all.add(dates);
                }
            }
        }
        return all;
    }

    private Light light(TaskStatus status, Map<String, Object> dates) {
        return Light.of(
                status,
                status == TaskStatus.SUSPENDED,
                LocalDate.parse((String) dates.get("deadline")),
                LocalDate.parse((String) dates.get("yellowFrom")),
                dates.get("submittedOn") == null ? null : LocalDate.parse((String) dates.get("submittedOn")),
                clock.today());
    }

    private static long count(Map<String, Light> lights, Light wanted) {
        return lights.values().stream().filter(light -> light == wanted).count();
    }
}
