package org.duban.task.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.done;
import static org.duban.task.Asking.refused;
import static org.duban.task.Office.as;
import static org.duban.task.Office.officer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.duban.task.timekeeping.Nights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who scores how much, why, and who may know. In 1976 no other test has a task. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ScoresTest {
    private static final String SCORE = "/api/v1/departments/{code}/score";
    private static final LocalDate MONDAY = LocalDate.of(1976, 3, 1);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final String DUE = "1976-12-31";

    @Inject
    Nights nights;

    @BeforeEach
    void aMonday() {
        MovableClock.stopOn(MONDAY);
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void equalScoresShareARankAndTheNextOneIsAsMuchFurtherDown() {
        String best = late(0);
        String one = late(1);
        String other = late(1);
        String last = late(2);
        nights.until(TUESDAY);
        List<Map<String, Object>> ranking = Tally.ranking("auditor", MONDAY, TUESDAY, 200);
        for (Map<String, Object> row : ranking) {
            long better = ranking.stream()
                    .filter(more -> points(more).compareTo(points(row)) > 0)
                    .count();
            assertThat(row.get("rank")).isEqualTo((int) better + 1);
        }
        assertThat(rank(ranking, one)).isEqualTo(rank(ranking, other));
        assertThat(rank(ranking, best)).isLessThan(rank(ranking, one));
        assertThat(rank(ranking, last)).isGreaterThanOrEqualTo(rank(ranking, one) + 2);
        assertThat(Tally.ranking("leader", MONDAY, TUESDAY, 2)).isEqualTo(ranking);
        JsonPath alone = Tally.of(last, MONDAY, TUESDAY);
        assertThat(alone.getInt("rank")).isEqualTo(rank(ranking, last));
        assertThat(alone.getInt("ranked")).isEqualTo(ranking.size());
    }

    @Test
    void aRankingAsOfADayThatIsOverIsNotChangedByWhoComesLater() {
        late(0);
        List<Map<String, Object>> before = Tally.ranking("auditor", MONDAY, MONDAY, 200);
        MovableClock.stopOn(TUESDAY);
        String newcomer = late(0);
        assertThat(Tally.ranking("auditor", MONDAY, MONDAY, 200)).isEqualTo(before);
        assertThat(Tally.ranking("auditor", MONDAY, TUESDAY, 200))
                .extracting(row -> row.get("department"))
                .contains(newcomer);
        assertThat(Tally.of(newcomer, MONDAY, MONDAY).<Integer>get("rank")).isNull();
    }

    @Test
    void onlyTheDaysAskedForCount() {
        String lead = late(1);
        nights.until(TUESDAY);
        assertThat(Tally.of(lead, MONDAY, MONDAY).getString("points")).isEqualTo("0");
        assertThat(Tally.of(lead, TUESDAY, TUESDAY).getString("points")).isEqualTo("-0.5");
        assertThat(Tally.of(lead, TUESDAY.plusDays(1), TUESDAY.plusDays(9)).getString("points"))
                .isEqualTo("0");
        JsonPath usual = Office.read(as("auditor"), SCORE, lead);
        assertThat(usual.getString("from")).isEqualTo("1976-03-01");
        assertThat(usual.getString("to")).isEqualTo("1976-03-02");
        assertThat(usual.getString("points")).isEqualTo("-0.5");
    }

    @Test
    void theSumIsWhatItsPointsCountAndThesePointsArePagedNewestFirst() {
        String lead = late(3);
        nights.until(TUESDAY);
        Work.close(Work.submitted(lead, DUE), "EXCELLENT");
        JsonPath all = Tally.of(lead, MONDAY, TUESDAY);
        assertThat(all.getString("points")).isEqualTo("1.5");
        assertThat(all.<Object>getList("kinds.kind")).hasSize(PointKind.values().length);
        assertThat(all.getString("kinds.find { it.kind == 'LATE_ACCEPTANCE' }.points"))
                .isEqualTo("-1.5");
        List<String> ids = all.getList("items.id");
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        JsonPath first = Office.read(as("auditor"), SCORE + "?from=1976-03-01&to=1976-03-02&limit=3", lead);
        JsonPath rest = Office.read(
                as("auditor"),
                SCORE + "?from=1976-03-01&to=1976-03-02&limit=3&cursor={c}",
                lead,
                first.getString("nextCursor"));
        assertThat(first.<String>getList("items.id")).isEqualTo(ids.subList(0, 3));
        assertThat(rest.<String>getList("items.id")).isEqualTo(ids.subList(3, 5));
        assertThat(rest.getString("points")).isEqualTo("1.5");
        refused(
                as("auditor")
                        .get(SCORE + "?from=1976-03-02&to=1976-03-02&cursor={c}", lead, first.getString("nextCursor")),
                400);
    }

    @Test
    void aDepartmentsPeopleSeeTheirOwnOnly() {
        String lead = late(1);
        String other = late(0);
        nights.until(TUESDAY);
        for (String caller :
                List.of("officer." + lead, "head." + lead, "supervisor", "leader", "auditor", "secretary")) {
            as(caller).get(SCORE, lead).then().statusCode(200);
        }
        for (String stranger : List.of("officer." + other, "head." + other)) {
            refused(as(stranger).get(SCORE, lead), 404);
        }
        refused(as("auditor").get(SCORE, Office.newCode()), 404);
        List<Map<String, Object>> all = Tally.ranking("supervisor", MONDAY, TUESDAY, 200);
        List<Map<String, Object>> own = Tally.ranking("officer." + lead, MONDAY, TUESDAY, 200);
        assertThat(own).hasSize(1).isSubsetOf(all);
        assertThat(own.get(0).get("department")).isEqualTo(lead);
    }

    @Test
    void whoIsRidOfATaskKeepsThePointButIsToldNothingMoreOfTheTask() {
        String lead = Office.newDepartment();
        String task = Work.issued(lead, DUE);
        nights.until(TUESDAY);
        String other = Office.newDepartment();
        done("supervisor", task, "reassignment", Map.of("leadDepartment", other, "reason", "Theirs."));
        JsonPath own = Office.read(officer(lead), SCORE, lead);
        assertThat(own.getString("points")).isEqualTo("-0.5");
        assertThat(own.getString("items[0].kind")).isEqualTo("LATE_ACCEPTANCE");
        assertThat(own.<Object>get("items[0].task")).isNull();
        assertThat(own.getString("items[0].link")).isNull();
        assertThat(Tally.of(lead, MONDAY, TUESDAY).getString("items[0].task.id"))
                .isEqualTo(task);
        assertThat(Tally.counts(other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=1976-03-02&to=1976-03-01", "from=yesterday", "to=1976-13-01", "day=1976-03-01", "limit=0"})
    void whatMakesNoSenseIsRefused(String query) {
        String lead = Office.newDepartment();
        refused(as("auditor").get(SCORE + "?" + query, lead), 400);
        refused(as("auditor").get("/api/v1/scores?" + query), 400);
    }

    /** A department with so many tasks that nobody signs for today. */
    private static String late(int tasks) {
        String lead = Office.newDepartment();
        Work.accepted(lead, DUE);
        for (int i = 0; i < tasks; i++) {
            Work.issued(lead, DUE);
        }
        return lead;
    }

    private static BigDecimal points(Map<String, Object> row) {
        return new BigDecimal(row.get("points").toString());
    }

    private static int rank(List<Map<String, Object>> ranking, String department) {
        return (int) ranking.stream()
                .filter(row -> row.get("department").equals(department))
                .findFirst()
                .orElseThrow()
                .get("rank");
    }
}
