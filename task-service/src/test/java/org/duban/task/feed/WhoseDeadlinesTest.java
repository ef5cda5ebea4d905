package org.duban.task.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.done;
import static org.duban.task.feed.Subscription.address;
import static org.duban.task.feed.Subscription.ofDepartment;
import static org.duban.task.feed.Subscription.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar shows the deadlines of those it was made for, each on their own day, and of nobody else. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class WhoseDeadlinesTest {
    private String lead;
    private String co;
    private String other;
    private String task;

    @BeforeEach
    void issue() {
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
        lead = Office.newDepartment();
        co = Office.newDepartment();
        other = Office.newDepartment();
        task = Office.acceptedTask(lead, co, other);
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aDepartmentsShowsNoOtherDepartmentsTasks() {
        String foreign = Office.newDepartment();
        String unknown = Office.issuedTask(foreign, lead);
        String alone = Office.issuedTask(foreign);

        assertThat(read(ofDepartment(co)).uids()).containsExactly(uid(task));
        assertThat(read(ofDepartment(lead)).uids()).containsExactlyInAnyOrder(uid(task), uid(unknown));
        assertThat(read(ofDepartment(foreign)).uids()).containsExactlyInAnyOrder(uid(unknown), uid(alone));
        assertThat(read(ofDepartment(Office.newDepartment())).uids()).isEmpty();
    }

    @Test
    void madeByTheOfficeItStillShowsThatDepartmentAlone() {
        Office.issuedTask(Office.newDepartment());
        for (String who : new String[] {"supervisor", "leader", "auditor"}) {
            assertThat(read(address(who, "en", Map.of("department", co))).uids())
                    .containsExactly(uid(task));
        }
    }

    @Test
    void theWholeCitysShowsEachTaskOnceOnTheDayOfTheWhole() {
        part(co, "2031-05-30");
        String alone = Office.issuedTask(Office.newDepartment());

        Ics calendar = read(address("supervisor", "en", Map.of()));

        assertThat(calendar.of(task)).containsEntry("DTSTART;VALUE=DATE", "20310630");
        assertThat(calendar.of(alone)).containsEntry("STATUS", "CONFIRMED");
        assertThat(calendar.uids()).doesNotHaveDuplicates();
    }

    @Test
    void aCoDepartmentsOwnDayIsWhatItsCalendarShows() {
        part(co, "2031-05-30");

        Map<String, String> own = read(ofDepartment(co)).of(task);

        assertThat(own).containsEntry("DTSTART;VALUE=DATE", "20310530").containsEntry("DTEND;VALUE=DATE", "20310531");
        assertThat(own.get("DESCRIPTION"))
                .startsWith("Own part: 拨付路灯经费\nRequirement: ")
                .contains("\nLead: 单位" + lead + "\n")
                .endsWith("\nDeadline of the whole: 2031-06-30\nProgress: 0%");
        assertThat(read(ofDepartment(other)).of(task)).containsEntry("DTSTART;VALUE=DATE", "20310630");
        assertThat(read(ofDepartment(lead)).of(task)).containsEntry("DTSTART;VALUE=DATE", "20310630");
        assertThat(read(ofDepartment(lead)).of(task).get("DESCRIPTION")).doesNotContain("拨付路灯经费");
    }

    @Test
    void itsLightIsThatOfTheOwnDayUntilTheOwnPartIsDone() {
        part(co, "2031-05-30");
        String own = ofDepartment(co);
        String whole = ofDepartment(lead);

        MovableClock.stopOn(LocalDate.of(2031, 5, 26));
        assertThat(summary(own)).startsWith("[on course] ");
        MovableClock.stopOn(LocalDate.of(2031, 5, 27));
        assertThat(summary(own)).startsWith("[close to due] ");
        assertThat(summary(whole)).startsWith("[on course] ");
        MovableClock.stopOn(LocalDate.of(2031, 5, 31));
        assertThat(summary(own)).startsWith("[overdue] ");
        assertThat(summary(whole)).startsWith("[on course] ");
        Office.report(Office.officer(co), task, Map.of("percent", 100, "narrative", "All is paid."))
                .then()
                .statusCode(201);
        assertThat(summary(own)).startsWith("[own part done] ");
        assertThat(summary(ofDepartment(other))).startsWith("[on course] ");
    }

    @Test
    void whatIsHandedOnLeavesTheCalendarOfWhoHadIt() {
        String feed = ofDepartment(lead);
        String next = Office.newDepartment();
        done("supervisor", task, "reassignment", Map.of("leadDepartment", next, "reason", "By their duties."));

        assertThat(read(feed).uids()).isEmpty();
        assertThat(read(ofDepartment(next)).uids()).containsExactly(uid(task));
    }

    @Test
    void aRetiredDepartmentsStillShowsWhatItHas() {
        String feed = ofDepartment(co);
        Office.as("supervisor")
                .header("If-Match", "*")
                .delete("/api/v1/departments/{code}", co)
                .then()
                .statusCode(200);

        assertThat(read(feed).uids()).containsExactly(uid(task));
    }

    private String summary(String feed) {
        return read(feed).of(task).get("SUMMARY");
    }

    private void part(String department, String deadline) {
        Office.as("supervisor")
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("part", "拨付路灯经费", "deadline", deadline))
                .patch("/api/v1/tasks/{id}/parts/{department}", task, department)
                .then()
                .statusCode(200);
    }

    private static String uid(String id) {
        return id + "@tasks.duban";
    }
}
