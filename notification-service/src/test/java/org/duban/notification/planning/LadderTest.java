package org.duban.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.delivery.Channel;
import org.duban.contracts.delivery.SlipColour;
import org.duban.contracts.task.LastReport;
import org.duban.contracts.task.TaskEvent;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;
import org.duban.contracts.task.Urgency;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Audience;
import org.duban.notification.policy.Rule;
import org.duban.runtime.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final List<Rule> RULES = List.of(
            rule("issued+0", Anchor.ISSUED, 0, null),
            rule("accept-by+1", Anchor.ACCEPT_BY, 1, null),
            rule("due-1", Anchor.DUE, -1, null),
            rule("due+0", Anchor.DUE, 0, null),
            rule("due+1", Anchor.DUE, 1, null),
            rule("due+3", Anchor.DUE, 3, null),
            rule("due+7", Anchor.DUE, 7, 5));

    @Test
    void aDeadlineOnASaturdayIsRemindedOfOnThatDayAndChasedFromMonday() {
        assertThat(ladder("2026-05-12", task("2026-05-16", null)))
                .contains("due-1 2026-05-15", "due+0 2026-05-16", "due+1 2026-05-18");
    }

    @Test
    void whatIsSaidOnTheDayItselfStandsForTheDaysBefore() {
        assertThat(ladder("2026-05-19", task("2026-05-18", null)))
                .contains("due-1 2026-05-15 past", "due+0 2026-05-18 past", "due+1 2026-05-19", "due+3 2026-05-21");
    }

    @Test
    void aDeadlineMissedLongAgoIsChasedOnceAndThenEachFiveWorkingDays() {
        assertThat(ladder("2026-05-14", task("2025-05-01", null)))
                .contains("due+1 2025-05-02 past", "due+3 2025-05-06 past", "due+7 2025-05-12 past")
                .endsWith("due+7 2026-05-11", "due+7 2026-05-18");
    }

    @Test
    void aReportOnTheLastRungEndsItsRepeats() {
        assertThat(ladder("2026-05-14", task("2026-04-30", "2026-05-12T02:00:00Z")))
                .endsWith("due+3 2026-05-05 past", "due+7 2026-05-11");
        assertThat(ladder("2026-05-14", task("2026-04-30", "2026-05-11T00:59:59Z")))
                .endsWith("due+7 2026-05-11", "due+7 2026-05-18");
    }

    @Test
    void theIssueIsToldOfHoweverLateItIsHeardOf() {
        assertThat(ladder("2026-05-30", task("2026-06-30", null)))
                .contains("issued+0 2026-05-11", "accept-by+1 2026-05-12")
                .doesNotContain("due-1 2026-06-29 past");
    }

    private static List<String> ladder(String today, TaskPlan task) {
        Ladder ladder = new Ladder(
                WorkingCalendar.PLAIN_WEEKS, ZoneId.of("Asia/Shanghai"), LocalTime.of(9, 0), LocalDate.parse(today));
        return ladder.of(task, RULES).stream()
                .map(rung -> rung.rule().name() + " " + rung.nominalDate() + (rung.past() ? " past" : ""))
                .toList();
    }

    private static Rule rule(String name, Anchor anchor, int offset, Integer repeat) {
        return new Rule(
                name, anchor, offset, repeat, List.of(Audience.OFFICER), List.of(Channel.IN_APP), SlipColour.BLUE);
    }

    /** Issued, and to be signed for, on 11 May 2026. */
    private static TaskPlan task(String deadline, String reportedAt) {
        LastReport report =
                reportedAt == null ? null : new LastReport("officer", Instant.parse(reportedAt), 50, "half");
        LocalDate due = LocalDate.parse(deadline);
        TaskPlan plan = new TaskPlan(UUID.randomUUID());
        TaskEvent event = new TaskEvent(
                "supervisor",
                Instant.parse("2026-05-11T02:00:00Z"),
                1,
                null,
                plan.taskId().toString(),
                "督〔2026〕常6-03",
                TaskKind.ASSIGNMENT,
                Term.ORDINARY,
                "Repair the embankment",
                "The embankment is to be repaired.",
                TaskStatus.ISSUED,
                "SL",
                List.of(),
                0,
                report,
                Urgency.NORMAL,
                false,
                LocalDate.parse("2026-05-11"),
                null,
                null,
                due,
                due,
                due,
                1,
                null,
                null,
                null,
                null);
        plan.follow(UUID.randomUUID(), TaskEventType.ISSUED, event);
        return plan;
    }
}
