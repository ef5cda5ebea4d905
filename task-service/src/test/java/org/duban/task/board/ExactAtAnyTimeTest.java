package org.duban.task.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.duban.task.Office.as;
import static org.duban.task.Office.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happened on whichever days, what a dashboard says of a day is what was counted by hand on that day. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class ExactAtAnyTimeTest {
    private static final LocalDate BEGIN = LocalDate.of(2031, 12, 15);
    private static final int DAYS = 35;

    @Inject
    RollingUp rolling;

    @Inject
    Sql sql;

    private final Random random = new Random(20311210);
    private final List<Recount> recounts = new ArrayList<>();
    private List<String> departments;
    private BoardWalk walk;

    @BeforeEach
    void departmentsOfThisTestAlone() throws SQLException {
        for (String table : List.of("tally_change", "tally", "tally_day", "tally_day_over", "tally_due")) {
            sql.update("delete from " + table);
        }
        MovableClock.stopOn(BEGIN);
        departments = List.of(Office.newDepartment(), Office.newDepartment(), Office.newDepartment());
        walk = new BoardWalk(5, departments);
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void everyDaysFiguresAreThoseCountedOnThatDay() throws SQLException {
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = BEGIN.plusDays(i);
            MovableClock.stopOn(day);
            for (int moves = random.nextInt(16); moves > 0; moves--) {
                walk.step(day);
            }
            recounts.add(new Recount(day, walk.lines()));
            if (random.nextInt(3) == 0) {
                rolling.round();
            }
        }
        assertThat(walk.closings())
                .as("a walk in which nothing is closed tells little")
                .hasSizeGreaterThan(5);
        assertThat(walk.returns()).isNotEmpty();
        recounts.forEach(this::agrees);
        rolling.round();
        recounts.forEach(this::agrees);
        sql.update("delete from tally_day");
        sql.update("delete from tally_day_over");
        recounts.stream().filter(one -> one.day().getDayOfMonth() % 5 == 0).forEach(this::agrees);
        listsLeadToWhatWasCounted();
        trendAgrees();
    }

    private void agrees(Recount recount) {
        LocalDate day = recount.day();
        JsonNode city = Dashboard.seenBy("supervisor", "overview?asOf=" + day);
        LocalDate soon = LocalDate.parse(city.path("dueSoonUntil").asText());
        Predicate<Map<String, Object>> all = line -> true;
        recount.agreesOnStates(city.path("byStatus"), all);
        recount.agreesOnNumbers(city, soon, all);
        recount.agreesOnLights(city.path("byLight"), all);
        assertThat(city.path("closedThisMonth").asLong()).isEqualTo(closed(all(), day.withDayOfMonth(1), day));
        for (String code : departments) {
            Predicate<Map<String, Object>> led = Recount.ledBy(code);
            Predicate<Map<String, Object>> helped = Recount.helpedBy(code);
            JsonNode inCity = Dashboard.of(code, city.path("departments"));
            recount.agreesOnLights(inCity.path("lights"), led);
            JsonNode board = Dashboard.seenBy("auditor", "departments/" + code + "?asOf=" + day);
            recount.agreesOnStates(board.path("byStatus"), led);
            recount.agreesOnNumbers(board, soon, led);
            recount.agreesOnLights(board.path("lights"), led);
            recount.agreesOnStates(board.path("coPart").path("byStatus"), helped);
            recount.agreesOnNumbers(board.path("coPart"), soon, helped);
            assertThat(board.path("deadlines").findValues("lead").stream()
                            .mapToLong(JsonNode::asLong)
                            .sum())
                    .isEqualTo(recount.due(led, day, day.plusDays(59)));
            closingsAgree(board, code, day);
            JsonNode own = Dashboard.seenBy("officer." + code, "overview?asOf=" + day);
            recount.agreesOnStates(own.path("byStatus"), led.or(helped));
            recount.agreesOnNumbers(own, soon, led.or(helped));
        }
    }

    private void closingsAgree(JsonNode row, String code, LocalDate day) {
        LocalDate year = day.withDayOfYear(1);
        List<BoardWalk.Ended> ofYear = walk.closings().stream()
                .filter(one -> one.lead().equals(code) && one.within(year, day))
                .toList();
        assertThat(row.path("closedThisMonth").asLong())
                .as("closed by %s in the month up to %s", code, day)
                .isEqualTo(closed(one -> one.lead().equals(code), day.withDayOfMonth(1), day));
        assertThat(row.path("closed").asLong()).isEqualTo(ofYear.size());
        assertThat(row.path("returned").asLong())
                .isEqualTo(walk.returns().stream()
                        .filter(one -> one.lead().equals(code) && one.within(year, day))
                        .count());
        if (ofYear.isEmpty()) {
            assertThat(row.path("onTimeRate").isNull()).isTrue();
            return;
        }
        double inTime = ofYear.stream().filter(BoardWalk.Ended::inTime).count();
        assertThat(row.path("onTimeRate").asDouble()).isEqualTo(inTime / ofYear.size(), within(0.0001));
        assertThat(row.path("meanDays").asDouble())
                .isEqualTo(ofYear.stream().collect(Collectors.averagingLong(BoardWalk.Ended::days)), within(0.06));
    }

    private static Predicate<BoardWalk.Ended> all() {
        return one -> true;
    }

    private long closed(Predicate<BoardWalk.Ended> whose, LocalDate from, LocalDate to) {
        return walk.closings().stream()
                .filter(whose)
                .filter(one -> one.within(from, to))
                .count();
    }

    /** Of today. */
    private void listsLeadToWhatWasCounted() {
        for (String code : departments) {
            JsonPath board = read(as("supervisor"), "/api/v1/dashboards/departments/{code}", code);
            assertThat(listed("supervisor", board.getString("lists.open"))).isEqualTo(board.getInt("open"));
            assertThat(listed("supervisor", board.getString("lists.dueSoon"))).isEqualTo(board.getInt("dueSoon"));
            assertThat(listed("supervisor", board.getString("lists.overdue"))).isEqualTo(board.getInt("overdue"));
            closedOnesAreListed(code, board.getString("lists.closedThisYear"));
            JsonPath own = read(as("head." + code), "/api/v1/dashboards/overview");
            assertThat(listed("head." + code, own.getString("lists.open"))).isEqualTo(own.getInt("open"));
            assertThat(listed("head." + code, own.getString("lists.dueSoon"))).isEqualTo(own.getInt("dueSoon"));
        }
    }

    /** Those led now whose newest closing was this year, newest first. */
    private void closedOnesAreListed(String code, String query) {
        Map<String, LocalDate> newest = new HashMap<>();
        walk.closings().forEach(one -> newest.put(one.task(), one.day()));
        LocalDate today = BEGIN.plusDays(DAYS - 1);
        List<Map<String, Object>> led = recounts.get(DAYS - 1).lines().stream()
                .filter(Recount.ledBy(code))
                .filter(line -> newest.containsKey(line.get("id"))
                        && newest.get(line.get("id")).getYear() == today.getYear())
                .toList();
        JsonPath list = read(as("supervisor"), "/api/v1/tasks?limit=200&" + query);
        assertThat(list.<Object>getList("items.id"))
                .containsExactlyInAnyOrderElementsOf(
                        led.stream().map(line -> line.get("id")).toList());
        assertThat(list.<String>getList("items.closedOn")).isSortedAccordingTo(Comparator.reverseOrder());
        list.<Map<String, Object>>getList("items")
                .forEach(line -> assertThat(line.get("closedOn"))
                        .isEqualTo(newest.get(line.get("id")).toString()));
    }

    private static int listed(String who, String query) {
        return read(as(who), "/api/v1/tasks?limit=200&" + query)
                .getList("items")
                .size();
    }

    private void trendAgrees() {
        String code = departments.get(0);
        LocalDate last = BEGIN.plusDays(DAYS - 1);
        JsonPath trend = read(as("supervisor"), "/api/v1/dashboards/trend?months=2&department={code}", code);
        assertThat(trend.<String>getList("items.month")).containsExactly("2031-12", "2032-01");
        for (int i = 0; i < 2; i++) {
            YearMonth month = YearMonth.parse(trend.getString("items[" + i + "].month"));
            LocalDate end = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
            Recount recount = recounts.get((int) (end.toEpochDay() - BEGIN.toEpochDay()));
            String path = "items[" + i + "].";
            assertThat(trend.getLong(path + "open")).isEqualTo(recount.open(Recount.ledBy(code)));
            assertThat(trend.getLong(path + "overdue")).isEqualTo(recount.light(Recount.ledBy(code), "RED"));
            assertThat(trend.getLong(path + "closed"))
                    .isEqualTo(closed(one -> one.lead().equals(code), month.atDay(1), end));
        }
    }
}
