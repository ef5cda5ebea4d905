package org.duban.task.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.runtime.time.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
    /** 2026 with a week off from 16 February, worked off on Saturday the 28th; 2027 with New Year's Day off. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(
            2026,
            new WorkingCalendar.Year(
                    false,
                    Set.of(
                            day("2026-02-16"),
                            day("2026-02-17"),
                            day("2026-02-18"),
                            day("2026-02-19"),
                            day("2026-02-20")),
                    Set.of(day("2026-02-28"))),
            2027,
            new WorkingCalendar.Year(false, Set.of(day("2027-01-01")), Set.of())));

    private static final Timetable TIMETABLE = new Timetable(ShippedClocks.of13710(), CALENDAR);

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 2026-03-02, 2026-03-09",
        "ORDINARY, 2026-02-10, 2026-02-23",
        "ORDINARY, 2026-02-21, 2026-02-28",
        "COMPLEX, 2026-01-31, 2026-02-28",
        "COMPLEX, 2026-03-02, 2026-04-02",
        "ANNUAL, 2026-03-02, 2026-12-31",
        "ANNUAL, 2027-03-02, 2027-12-31",
        "ANNUAL, 2028-03-02, 2029-01-01",
    })
    void aTermEndsOnTheNextWorkingDay(Term term, LocalDate decided, LocalDate deadline) {
        assertThat(TIMETABLE
                        .issued(TaskKind.ASSIGNMENT, term, null, decided, decided)
                        .deadline())
                .isEqualTo(deadline);
    }

    @Test
    void aGivenDeadlineStaysAsGivenOnADayOffAndBesideATerm() {
        LocalDate sunday = day("2026-03-08");
        Schedule schedule =
                TIMETABLE.issued(TaskKind.ASSIGNMENT, Term.COMPLEX, sunday, day("2026-03-02"), day("2026-03-02"));
        assertThat(schedule.deadline()).isEqualTo(sunday);
        assertThat(schedule.firstDeadline()).isEqualTo(sunday);
        assertThat(schedule.dueVersion()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-02", "2026-03-07, 2026-03-09", "2026-02-16, 2026-02-23", "2026-02-28, 2026-02-28"})
    void aTaskIsSignedForOnTheSameDayOrTheNextWorkingOne(LocalDate today, LocalDate acceptBy) {
        assertThat(TIMETABLE
                        .issued(TaskKind.ASSIGNMENT, Term.ORDINARY, null, today, today)
                        .acceptBy())
                .isEqualTo(acceptBy);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, 2026-03-09", "2026-03-10, 2026-03-05", "2026-02-24, 2026-02-12", "2026-03-02, 2026-02-26"})
    void aTaskIsCloseToDueThreeWorkingDaysBefore(LocalDate deadline, LocalDate yellowFrom) {
        Schedule schedule = TIMETABLE.issued(TaskKind.ASSIGNMENT, null, deadline, day("2026-01-05"), day("2026-01-05"));
        assertThat(schedule.yellowFrom()).isEqualTo(yellowFrom);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-20, 2026-04-05, 2026-05-05",
        "2026-03-02, 2026-04-05, 2026-04-05, 2026-05-05",
        "2026-03-02, 2026-04-06, 2026-04-05, 2026-06-05",
        "2026-01-31, 2026-02-01, 2026-02-05, 2026-03-05",
    })
    void progressIsReportedMonthlyByTheFifth(LocalDate issued, LocalDate reported, LocalDate first, LocalDate next) {
        Schedule schedule = TIMETABLE.issued(TaskKind.ASSIGNMENT, Term.ANNUAL, null, issued, issued);
        assertThat(schedule.reportBy()).isEqualTo(first);
        assertThat(TIMETABLE.reported(schedule, 0, reported).reportBy()).isEqualTo(next);
    }

    @Test
    void aDeadlineThatMovesIsCountedAndTheFirstOneStaysVisible() {
        Schedule schedule =
                TIMETABLE.issued(TaskKind.ASSIGNMENT, null, day("2026-03-12"), day("2026-03-02"), day("2026-03-02"));
        Schedule moved = TIMETABLE.due(schedule, null, day("2026-04-16"), day("2026-03-03"));
        assertThat(moved.firstDeadline()).isEqualTo(day("2026-03-12"));
        assertThat(moved.yellowFrom()).isEqualTo(day("2026-04-13"));
        assertThat(moved.dueVersion()).isEqualTo(2);
        assertThat(TIMETABLE.due(moved, null, day("2026-04-16"), day("2026-03-04")))
                .isEqualTo(moved);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
