package org.duban.task.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.done;
import static org.duban.task.feed.Subscription.address;
import static org.duban.task.feed.Subscription.ofDepartment;
import static org.duban.task.feed.Subscription.read;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.duban.task.score.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a deadline looks in a calendar program, from its first day until long after its end. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class DeadlineCalendarTest {
    private String lead;

    @BeforeEach
    void aDayInMarch() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        lead = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void anOpenTaskStandsAllDayOnItsDeadline() {
        String task = Office.issuedTask(lead);

        Ics calendar = read(ofDepartment(lead));

        assertThat(calendar.head())
                .containsEntry("VERSION", "2.0")
                .containsEntry("PRODID", "-//Duban//task-service//EN")
                .containsEntry("METHOD", "PUBLISH")
                .containsEntry("X-WR-TIMEZONE", "Asia/Shanghai")
                .containsEntry("X-WR-CALNAME", "Deadlines: 单位" + lead);
        assertThat(calendar.events()).hasSize(1);
        String number = Office.task(task).getString("number");
        String title = Office.task(task).getString("title");
        assertThat(calendar.of(task))
                .containsEntry("DTSTART;VALUE=DATE", "20310630")
                .containsEntry("DTEND;VALUE=DATE", "20310701")
                .containsEntry("SUMMARY", "[on course] " + number + " " + title)
                .containsEntry(
                        "DESCRIPTION",
                        "Requirement: Count the lamps of Lake Street and say which are dark.\nLead: 单位" + lead
                                + "\nProgress: 0%")
                .containsEntry("STATUS", "CONFIRMED")
                .containsEntry("TRANSP", "TRANSPARENT")
                .containsEntry("SEQUENCE", "0")
                .containsEntry("LAST-MODIFIED", "20310303T040000Z")
                .containsEntry("DTSTAMP", "20310303T040000Z")
                .doesNotContainKey("URL");
    }

    @Test
    void itIsWrittenInTheLanguageOfItsMakerWhateverTheProgramAsksFor() {
        String co = Office.newDepartment();
        String task = Office.issuedTask(lead, co);
        String address = address("head." + lead, "zh-CN,en;q=0.5", Map.of());

        Ics calendar =
                Ics.parsed(given().header("Accept-Language", "en").get(address).asByteArray());

        assertThat(calendar.head()).containsEntry("X-WR-CALNAME", "督办时限：单位" + lead);
        assertThat(calendar.of(task).get("SUMMARY"))
                .startsWith("【正常】" + Office.task(task).getString("number") + " ");
        assertThat(calendar.of(task).get("DESCRIPTION"))
                .isEqualTo("办理要求：Count the lamps of Lake Street and say which are dark.\n牵头单位：单位" + lead + "\n配合单位：单位"
                        + co + "\n办理进度：0%");
    }

    @Test
    void longChineseTextsComeThroughWhole() {
        String title = "研究城市更新，𠮷野片区; 100%\\ 路灯\"改造\"：" + "很长的标题".repeat(30);
        String requirement = "第一行，含逗号;分号\\反斜线\n第二行：" + "湖滨路路灯全面排查𠮷".repeat(150);
        Map<String, Object> body = new HashMap<>(Office.assignment(lead));
        body.put("title", title);
        body.put("requirement", requirement);
        String task = Office.issued(body);

        Map<String, String> event = read(address("officer." + lead, "zh", Map.of("name", "我的时限，\\ 手机")))
                .of(task);

        assertThat(event.get("SUMMARY")).endsWith(" " + title);
        assertThat(event.get("DESCRIPTION"))
                .startsWith("办理要求：" + requirement.substring(0, requirement.offsetByCodePoints(0, 1000)) + "…\n牵头单位：");
    }

    @Test
    void aFeedsOwnNameIsTheCalendars() {
        assertThat(read(address("leader", "zh", Map.of("name", "我的时限，\\; 手机"))).head())
                .containsEntry("X-WR-CALNAME", "我的时限，\\; 手机");
        assertThat(read(address("leader", "zh", Map.of())).head()).containsEntry("X-WR-CALNAME", "全市督办时限");
    }

    @Test
    void itsLightIsThatOfTheDayAndSoIsTheTimeOfItsLastChange() {
        String task = Office.acceptedTask(lead);
        String feed = ofDepartment(lead);
        String number = Office.task(task).getString("number");
        LocalDate yellow = LocalDate.parse(Office.task(task).getString("yellowFrom"));
        Map<String, String> green = onDay(yellow.minusDays(1), feed, task);
        Map<String, String> close = onDay(yellow, feed, task);
        Map<String, String> due = onDay(LocalDate.of(2031, 6, 30), feed, task);
        Map<String, String> over = onDay(LocalDate.of(2031, 7, 1), feed, task);

        assertThat(green.get("SUMMARY")).startsWith("[on course] " + number);
        assertThat(close.get("SUMMARY")).startsWith("[close to due] " + number);
        assertThat(due).isEqualTo(close);
        assertThat(over.get("SUMMARY")).startsWith("[overdue] " + number);
        assertThat(green).containsEntry("LAST-MODIFIED", "20310303T040000Z");
        assertThat(close)
                .containsEntry("LAST-MODIFIED", yellow.minusDays(1).toString().replace("-", "") + "T160000Z");
        assertThat(over).containsEntry("LAST-MODIFIED", "20310630T160000Z").containsEntry("SEQUENCE", "1");
    }

    @Test
    void eachMoveRaisesTheSequenceAndTheUidStays() {
        String task = Office.issuedTask(lead);
        String feed = ofDepartment(lead);
        int before = Integer.parseInt(read(feed).of(task).get("SEQUENCE"));
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
        int accepted = Integer.parseInt(read(feed).of(task).get("SEQUENCE"));
        Work.reported(lead, task);
        Map<String, String> reported = read(feed).of(task);

        assertThat(accepted).isGreaterThan(before);
        assertThat(Integer.parseInt(reported.get("SEQUENCE"))).isGreaterThan(accepted);
        assertThat(reported.get("DESCRIPTION")).endsWith("Progress: 90%");
    }

    @Test
    void whileItsClockStandsStillTheDayIsTentative() {
        String suspended = Office.acceptedTask(lead);
        String objected = Office.issuedTask(lead);
        done("supervisor", suspended, "suspension", Map.of("reason", "Flood"));
        done(
                "head." + lead,
                objected,
                "objection",
                Map.of("reason", "Not ours.", "proposedDepartment", Office.newDepartment()));

        Ics calendar = read(ofDepartment(lead));

        assertThat(calendar.of(suspended)).containsEntry("STATUS", "TENTATIVE");
        assertThat(calendar.of(suspended).get("SUMMARY")).startsWith("[suspended] ");
        assertThat(calendar.of(objected)).containsEntry("STATUS", "TENTATIVE");
        assertThat(calendar.of(objected).get("SUMMARY")).startsWith("[objected to] ");
    }

    @Test
    void whatEndedIsMarkedSoFor90Days() {
        String closed = Work.submitted(lead, "2031-06-30");
        Work.close(closed, "GOOD");
        String cancelled = Office.acceptedTask(lead);
        Office.cancel(Office.as("supervisor"), cancelled, Map.of("reason", "Done by the province."))
                .then()
                .statusCode(200);
        String department = ofDepartment(lead);
        String city = address("auditor", "en", Map.of());

        for (String feed : new String[] {department, city}) {
            MovableClock.stopOn(LocalDate.of(2031, 6, 1));
            Ics calendar = read(feed);
            assertThat(calendar.of(closed)).containsEntry("STATUS", "CONFIRMED");
            assertThat(calendar.of(closed).get("SUMMARY")).startsWith("[closed] ");
            assertThat(calendar.of(cancelled)).containsEntry("STATUS", "CANCELLED");
            assertThat(calendar.of(cancelled).get("SUMMARY")).startsWith("[cancelled] ");
            MovableClock.stopOn(LocalDate.of(2031, 6, 2));
            assertThat(read(feed).uids()).doesNotContain(closed + "@tasks.duban", cancelled + "@tasks.duban");
        }
    }

    @Test
    void whatIsReopenedIsOpenAgain() {
        String task = Work.submitted(lead, "2031-06-30");
        Work.close(task, "GOOD");
        done(
                "supervisor",
                task,
                "reopening",
                Map.of("cause", "COMPLAINT", "reason", "Dark again.", "deadline", "2031-07-31"));

        assertThat(read(ofDepartment(lead)).of(task)).containsEntry("DTSTART;VALUE=DATE", "20310731");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String task = Office.issuedTask(lead);
        String feed = ofDepartment(lead);
        Response first = given().get(feed);
        first.then().header("Content-Type", equalTo("text/calendar;charset=utf-8"));
        assertThat(first.header("Cache-Control")).contains("private").contains("max-age");

        Response again = given().header("If-None-Match", first.header("ETag")).get(feed);
        Response head = given().head(feed);
        Office.accept(Office.officer(lead), task, "*").then().statusCode(200);
        Response changed = given().header("If-None-Match", first.header("ETag")).get(feed);

        again.then().statusCode(304).header("ETag", equalTo(first.header("ETag")));
        assertThat(again.asString()).isEmpty();
        head.then().statusCode(200).header("ETag", equalTo(first.header("ETag")));
        assertThat(head.asString()).isEmpty();
        changed.then().statusCode(200).header("ETag", not(equalTo(first.header("ETag"))));
    }

    @Test
    void throughTheGatewayEachLeadsToItsPage() {
        String task = Office.issuedTask(lead);

        Response answer = given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "duban.example:8443")
                .get(ofDepartment(lead));

        assertThat(Ics.parsed(answer.asByteArray()).of(task))
                .containsEntry("URL", "https://duban.example:8443/tasks/" + task);
    }

    private static Map<String, String> onDay(LocalDate day, String feed, String task) {
        MovableClock.stopOn(day);
        return read(feed).of(task);
    }
}
