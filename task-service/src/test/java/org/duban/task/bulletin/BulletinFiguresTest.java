package org.duban.task.bulletin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.done;
import static org.duban.task.Office.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.hash.Sha256;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.duban.task.score.Work;
import org.duban.task.timekeeping.Nights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a bulletin reports is what was recorded before the end of its cut-off, whenever it is drawn up. Each test has a
 * May of its own, from 1978 on.
 */
@QuarkusTest
@WithTestResource(DubanStack.class)
class BulletinFiguresTest {
    private static int year = 1977;

    @Inject
    Nights nights;

    private LocalDate monday;
    private String may;
    private String office;
    private String busy;
    private String idle;
    private String overdue;

    @BeforeEach
    void aMayInWhichThisAndThatHappened() {
        year++;
        may = year + "-05";
        monday = LocalDate.of(year, 5, 8).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        MovableClock.stopOn(monday);
        office = Press.office();
        busy = Office.newDepartment();
        idle = Office.newDepartment();
        Work.close(Work.submitted(busy, day(17)), "EXCELLENT");
        String returned = Work.submitted(busy, day(17));
        Work.giveBack(returned);
        Work.submit(busy, returned);
        Work.close(returned, "GOOD");
        overdue = Work.accepted(busy, day(11));
        Work.submitted(busy, day(2));
        Work.accepted(idle, day(200));
        String paused = Work.accepted(idle, day(11));
        done("supervisor", paused, "suspension", Map.of("reason", "Waits for the land."));
        done("supervisor", Work.accepted(idle, day(200)), "cancellation", Map.of("reason", "Done elsewhere."));
        closedLate();
        nights.until(LocalDate.of(year, 6, 1));
    }

    private void closedLate() {
        String late = Work.accepted(busy, day(0));
        MovableClock.stopOn(monday.plusDays(1));
        Work.reported(busy, late);
        Work.submit(busy, late);
        Work.close(late, "QUALIFIED");
    }

    @AfterEach
    void timeGoesOn() {
        as("supervisor").header("If-Match", "*").delete("/api/v1/departments/{code}", office);
        MovableClock.goOn();
    }

    @Test
    void eachDepartmentsRowCountsWhatItLedAsOfTheCutOff() {
        JsonPath drafted = drafted(may);
        assertThat(Press.row(drafted, "", busy))
                .containsEntry("open", 2)
                .containsEntry("closed", 3)
                .containsEntry("onTime", 2)
                .containsEntry("overdue", 1)
                .containsEntry("returned", 1);
        assertThat(Press.row(drafted, "", idle))
                .containsEntry("open", 2)
                .containsEntry("closed", 0)
                .containsEntry("onTime", 0)
                .containsEntry("overdue", 0)
                .containsEntry("returned", 0);
        JsonPath score =
                Office.read(as("auditor"), "/api/v1/departments/{code}/score?from={m}-01&to={m}-31", busy, may, may);
        assertThat(Press.row(drafted, "", busy).get("score").toString()).isEqualTo(score.getString("points"));
        assertThat(Press.row(drafted, "", busy)).containsEntry("rank", score.getInt("rank"));
        assertThat(drafted.getMap("overdue.find { it.taskId == '" + overdue + "' }"))
                .containsEntry("department", busy)
                .containsEntry("deadline", day(11))
                .containsEntry("days", 31 - monday.plusDays(11).getDayOfMonth());
        assertThat(drafted.<String>getList("overdue.deadline")).isSorted();
    }

    @Test
    void whatHappensLaterChangesNothingOfIt() {
        JsonPath before = drafted(may);
        Press.approve(Press.HEAD, "*", may).then().statusCode(200);
        Object rows = before.get("rows");
        MovableClock.stopOn(LocalDate.of(year, 8, 1));
        Office.cancel(as("supervisor"), overdue, Map.of("reason", "Done by the province."));
        Work.issued(Office.newDepartment(), day(200));
        as("supervisor")
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"names\": {\"zh\": \"改名局\"}}")
                .patch("/api/v1/departments/{code}", busy)
                .then()
                .statusCode(200);
        changedWeights();
        nights.until(LocalDate.of(year, 8, 2));
        JsonPath rebuilt = Office.read(as("auditor"), "/api/v1/bulletins/{p}/rebuild", may);
        assertThat(rebuilt.getBoolean("same")).isTrue();
        assertThat(Press.row(rebuilt, "content.", busy).get("names").toString()).contains("改名局");
        assertThat(rebuilt.<Object>get("content.overdue")).isEqualTo(before.get("overdue"));
        JsonPath now = Press.read("officer." + busy, may);
        assertThat(now.<Object>get("rows")).isEqualTo(rows);
    }

    @Test
    void whatWasPublishedIsTheTextThatItsHashIsOf() {
        drafted(may);
        byte[] text = as("auditor")
                .get("/api/v1/bulletins/{p}/content", may)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Sha256.hex(new String(text, UTF_8)))
                .isEqualTo(Press.read("auditor", may).getString("sha256"));
        assertThat(JsonPath.from(new String(text, UTF_8)).<Object>get("rows"))
                .isEqualTo(Press.read("auditor", may).get("rows"));
    }

    /** Restored at once: later versions count from that day on. */
    private static void changedWeights() {
        String path = "/api/v1/score-weights";
        Map<String, Object> weights = Office.read(as("auditor"), path).getMap("weights");
        for (int excellent : List.of(50, 2)) {
            Map<String, Object> changed = new HashMap<>(weights);
            changed.put("excellent", excellent);
            as("supervisor")
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body(changed)
                    .put(path)
                    .then()
                    .statusCode(200);
        }
    }

    private String day(int later) {
        return monday.plusDays(later).toString();
    }

    private static JsonPath drafted(String period) {
        Press.draft("supervisor", period);
        return Press.read("auditor", period);
    }
}
