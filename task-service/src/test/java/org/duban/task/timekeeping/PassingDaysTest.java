package org.duban.task.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.officer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.contracts.task.TaskEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;
import org.duban.devkit.test.SequenceAudit;
import org.duban.runtime.db.Sql;
import org.duban.task.Details;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What passing days make true is written once, however often, by however many, and however late somebody looks. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class PassingDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Inject
    NotingDays noting;

    @Inject
    Sql sql;

    private String lead;

    @BeforeEach
    void aMondayOnWhichOtherTestsTasksAskForNothing() throws SQLException {
        sql.update("update task set accept_by = '2999-01-01', report_by = '2999-01-05', look_back_on = null");
        MovableClock.stopOn(MONDAY);
        lead = Office.newDepartment();
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aTaskThatNobodySignsForInTimeIsNotedTheDayAfterAndOnce() throws Exception {
        String task = Office.issuedTask(lead);
        noting.round();
        assertThat(moves(task)).containsExactly("issue");
        MovableClock.stopOn(MONDAY.plusDays(1));
        noting.round();
        noting.round();
        assertThat(moves(task)).containsExactly("issue", "acceptance-missed");
        JsonPath line = Office.timeline(task);
        assertThat(line.getString("items[1].by")).isEqualTo("system");
        assertThat(line.getString("items[1].details.acceptBy")).isEqualTo(MONDAY.toString());
        Details.areThoseOfTheSample(
                TaskEventType.ACCEPTANCE_MISSED, eventsOf(task, 2).get(1));
        MovableClock.stopOn(MONDAY.plusDays(40));
        noting.round();
        assertThat(moves(task)).containsExactly("issue", "acceptance-missed");
    }

    @Test
    void whoSignedInTimeIsLeftInPeace() throws Exception {
        String task = Office.acceptedTask(lead);
        MovableClock.stopOn(MONDAY.plusDays(5));
        noting.round();
        assertThat(moves(task)).containsExactly("issue", "acceptance");
    }

    @Test
    void eachReportDayThatPassedWhileTheServiceWasDownIsNotedInOrder() throws Exception {
        String task = Office.acceptedTask(lead);
        MovableClock.stopOn(LocalDate.of(2031, 6, 6));
        noting.round();
        JsonPath timeline = Office.timeline(task);
        assertThat(timeline.<String>getList("items.findAll { it.move == 'report-missed' }.details.reportBy"))
                .containsExactly("2031-04-05", "2031-05-05", "2031-06-05");
        assertThat(Office.task(task).getString("reportBy")).isEqualTo("2031-07-05");
        assertThat(SequenceAudit.faults(eventsOf(task, 5))).isEmpty();
        Details.areThoseOfTheSample(
                TaskEventType.REPORT_MISSED, eventsOf(task, 5).get(4));
    }

    @Test
    void aReportDayIsOverOnlyTheDayAfter() throws Exception {
        String task = Office.acceptedTask(lead);
        MovableClock.stopOn(LocalDate.of(2031, 4, 5));
        noting.round();
        assertThat(moves(task)).containsExactly("issue", "acceptance");
        MovableClock.stopOn(LocalDate.of(2031, 4, 6));
        noting.round();
        assertThat(moves(task)).containsExactly("issue", "acceptance", "report-missed");
    }

    @Test
    void whoSignsLateMissedNoReportThatWasDueBefore() throws Exception {
        String task = Office.issuedTask(lead);
        MovableClock.stopOn(LocalDate.of(2031, 5, 20));
        Office.accept(officer(lead), task, "*").then().statusCode(200);
        noting.round();
        assertThat(moves(task)).containsExactly("issue", "acceptance");
        assertThat(Office.task(task).getString("reportBy")).isEqualTo("2031-06-05");
    }

    @Test
    void whatLaySubmittedMeanwhileMissedNoReport() throws Exception {
        String decision = UUID.randomUUID().toString();
        decided(DecisionEventType.ISSUED, decision, 1, "2031-06-30");
        String task = Office.taskOf(decision);
        sql.update("update task set status = 'SUBMITTED', submitted_on = '2031-03-10' where id = ?::uuid", task);
        MovableClock.stopOn(LocalDate.of(2031, 5, 20));
        decided(DecisionEventType.AMENDED, decision, 2, "2031-07-31");
        await().atMost(Office.PATIENCE)
                .until(() -> Office.task(task).getString("status").equals("IN_PROGRESS"));
        noting.round();
        assertThat(moves(task)).containsExactly("issue", "amendment");
        assertThat(Office.task(task).getString("reportBy")).isEqualTo("2031-06-05");
    }

    @Test
    void aLookBackIsDueOnItsDay() throws Exception {
        String task = closedTask(MONDAY.plusDays(30));
        MovableClock.stopOn(MONDAY.plusDays(29));
        noting.round();
        assertThat(moves(task)).doesNotContain("look-back-due");
        MovableClock.stopOn(MONDAY.plusDays(30));
        noting.round();
        noting.round();
        assertThat(moves(task)).containsOnlyOnce("look-back-due");
        assertThat(Office.timeline(task).getString("items[-1].details.lookBackOn"))
                .isEqualTo(MONDAY.plusDays(30).toString());
        Details.areThoseOfTheSample(
                TaskEventType.LOOK_BACK_DUE, eventsOf(task, 2).get(1));
    }

    @Test
    void aClockThatGoesBackWritesNothing() throws Exception {
        String unsigned = Office.issuedTask(lead);
        String signed = Office.acceptedTask(lead);
        MovableClock.stopOn(LocalDate.of(2031, 4, 6));
        noting.round();
        List<String> before = moves(signed);
        MovableClock.stopOn(MONDAY.minusDays(3));
        noting.round();
        MovableClock.stopOn(LocalDate.of(2031, 4, 6));
        noting.round();
        assertThat(moves(unsigned)).containsExactly("issue", "acceptance-missed");
        assertThat(moves(signed)).isEqualTo(before).containsOnlyOnce("report-missed");
    }

    @Test
    void instancesThatLookAtOnceShareTheWorkAndDoNothingTwice() throws Exception {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tasks.add(i % 2 == 0 ? Office.issuedTask(lead) : Office.acceptedTask(lead));
        }
        MovableClock.stopOn(LocalDate.of(2031, 5, 6));
        atOnce(4, () -> {
            noting.round();
            return null;
        });
        noting.round();
        for (int i = 0; i < 40; i++) {
            List<String> moves = moves(tasks.get(i));
            if (i % 2 == 0) {
                assertThat(moves).containsExactly("issue", "acceptance-missed");
            } else {
                assertThat(moves).containsExactly("issue", "acceptance", "report-missed", "report-missed");
            }
        }
        assertThat(SequenceAudit.faults(eventsOf(tasks.get(1), 4))).isEmpty();
    }

    @Test
    void aTaskThatFailsStopsNoOtherAndIsDoneTheNextTime() throws Exception {
        String first = Office.issuedTask(lead);
        String broken = Office.issuedTask(lead);
        String last = Office.issuedTask(lead);
        // A fact already stands where its next one belongs.
        sql.update("update task set facts = 0 where id = ?::uuid", broken);
        MovableClock.stopOn(MONDAY.plusDays(1));
        noting.round();
        assertThat(moves(first)).containsExactly("issue", "acceptance-missed");
        assertThat(moves(last)).containsExactly("issue", "acceptance-missed");
        assertThat(moves(broken)).containsExactly("issue");
        sql.update("update task set facts = 1 where id = ?::uuid", broken);
        noting.round();
        assertThat(moves(broken)).containsExactly("issue", "acceptance-missed");
        for (String task : List.of(first, broken, last)) {
            assertThat(eventsOf(task, 2))
                    .extracting(SeenEvent::type)
                    .containsExactly("task.issued.v1", "task.acceptance-missed.v1");
        }
    }

    @Test
    void aSuspendedTaskMissesNothing() throws Exception {
        String task = Office.acceptedTask(lead);
        sql.update(
                "update task set status = 'SUSPENDED', suspended_from = 'ACCEPTED', suspended_on = '2031-03-03'"
                        + " where id = ?::uuid",
                task);
        MovableClock.stopOn(MONDAY.plusDays(90));
        noting.round();
        assertThat(moves(task)).containsExactly("issue", "acceptance");
    }

    private void decided(DecisionEventType type, String decision, long sequence, String deadline) {
        Office.tell(
                type,
                decision,
                sequence,
                Map.of("leadDepartment", lead, "coDepartments", List.of(), "deadline", deadline));
    }

    private String closedTask(LocalDate lookBackOn) throws SQLException {
        String task = Office.issued(assignment(lead));
        sql.update("update task set status = 'CLOSED', look_back_on = ? where id = ?::uuid", lookBackOn, task);
        return task;
    }

    private static List<String> moves(String task) {
        return Office.timeline(task).getList("items.move");
    }

    private static List<SeenEvent> eventsOf(String task, int count) {
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            return kafka.await(Topic.TASKS, count, event -> task.equals(event.subject()));
        }
    }

    private static void atOnce(int count, Callable<Void> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
