package org.duban.task.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.contracts.task.TaskStatus;
import org.duban.runtime.time.WorkingCalendar;
import org.junit.jupiter.api.Test;

/**
 * What holds of a task's dates whatever the calendar, the clock profile and the day. A failure names its seed; another
 * set of seeds is tried with {@code -Dduban.seed=NUMBER}.
 */
class TimetablePropertyTest {
    private static final Stage UNSIGNED = new Stage(TaskStatus.ISSUED, false);

    private static final int TRIES = 3_000;
    private static final long FIRST_SEED = Long.getLong("duban.seed", 20231001L);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    /** A task that got its dates on a day, and how many days went by since. */
    private record Sample(long seed, Timetable timetable, Term term, LocalDate today, int later) {
        static Sample of(long seed) {
            Random random = new Random(seed);
            ClockProfile profile = random.nextBoolean() ? ShippedClocks.of13710() : ShippedClocks.standard();
            return new Sample(
                    seed,
                    new Timetable(profile, calendar(random)),
                    Term.values()[random.nextInt(Term.values().length)],
                    NEW_YEAR.plusDays(random.nextInt(700)),
                    random.nextInt(120));
        }

        Schedule issued() {
            return timetable.issued(TaskKind.RECTIFICATION, term, null, today, today);
        }

        LocalDate now() {
            return today.plusDays(later);
        }

        boolean worked(LocalDate day) {
            return timetable.calendar().isWorkingDay(day);
        }
    }

    @FunctionalInterface
    private interface Property {
        void holdsFor(Sample sample);
    }

    @Test
    void whatTheClockSetsIsAWorkingDayAndNotBeforeToday() {
        always(sample -> {
            Schedule schedule = sample.issued();
            assertThat(List.of(schedule.acceptBy(), schedule.objectBy(), schedule.planBy(), schedule.deadline()))
                    .allMatch(sample::worked)
                    .noneMatch(day -> day.isBefore(sample.today()));
            assertThat(schedule.reportBy()).isAfter(sample.today());
        });
    }

    @Test
    void aTaskIsCloseToDueAsManyWorkingDaysBeforeAsTheProfileSays() {
        always(sample -> {
            Schedule schedule = sample.issued();
            assertThat(schedule.yellowFrom()
                            .datesUntil(schedule.deadline())
                            .filter(sample::worked)
                            .count())
                    .isEqualTo(sample.timetable().profile().yellowBefore());
        });
    }

    @Test
    void whoDecidesLaterGivesNoEarlierDeadline() {
        always(sample -> {
            LocalDate then = sample.now();
            assertThat(sample.timetable()
                            .issued(TaskKind.RECTIFICATION, sample.term(), null, then, then)
                            .deadline())
                    .isAfterOrEqualTo(sample.issued().deadline());
        });
    }

    @Test
    void byTheSameCalendarNothingMoves() {
        always(sample -> assertThat(sample.timetable().recomputed(sample.issued(), UNSIGNED, sample.now()))
                .isEqualTo(sample.issued()));
    }

    @Test
    void byAnotherCalendarTheDatesAreThoseThatATaskWouldHaveGotByIt() {
        always(sample -> {
            Timetable other = new Timetable(sample.timetable().profile(), calendar(new Random(~sample.seed())));
            Schedule anew = other.recomputed(sample.issued(), UNSIGNED, sample.today());
            Schedule fresh = other.issued(TaskKind.RECTIFICATION, sample.term(), null, sample.today(), sample.today());
            assertThat(anew.sameShortClocks(fresh)).isTrue();
            assertThat(anew.deadline()).isEqualTo(fresh.deadline());
            assertThat(anew.yellowFrom()).isEqualTo(fresh.yellowFrom());
            assertThat(anew.firstDeadline()).isEqualTo(sample.issued().deadline());
            assertThat(anew.dueVersion()).isEqualTo(anew.deadline().equals(anew.firstDeadline()) ? 1 : 2);
        });
    }

    @Test
    void missedReportDaysFollowOneAnotherWithoutEnd() {
        always(sample -> {
            int everyDays = sample.later() % 40;
            Schedule before = sample.issued();
            Schedule next = sample.timetable().reportMissed(before, everyDays);
            assertThat(next.reportBy()).isAfter(before.reportBy());
            assertThat(next.reportBy()).isBefore(before.reportBy().plusDays(80));
            assertThat(sample.timetable().ahead(before, everyDays, sample.now()).reportBy())
                    .isAfterOrEqualTo(sample.now());
        });
    }

    @Test
    void aSuspensionMovesWhatLayAheadByTheWorkingDaysThatItTook() {
        always(sample -> {
            Schedule before = sample.issued();
            LocalDate resumed = sample.now();
            long stood =
                    sample.today().datesUntil(resumed).filter(sample::worked).count();
            Schedule after = sample.timetable().resumed(before, sample.today(), resumed);
            assertThat(before.deadline()
                            .plusDays(1)
                            .datesUntil(after.deadline().plusDays(1))
                            .filter(sample::worked)
                            .count())
                    .isEqualTo(stood);
        });
    }

    private static WorkingCalendar calendar(Random random) {
        WorkingCalendar calendar = WorkingCalendar.PLAIN_WEEKS;
        for (int year = 2027; year <= 2029; year++) {
            if (random.nextInt(4) > 0) {
                calendar = calendar.with(year, year(year, random));
            }
        }
        return calendar;
    }

    /** Some weeks off, and some weekend days worked. */
    private static WorkingCalendar.Year year(int year, Random random) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (int holidays = random.nextInt(9); holidays > 0; holidays--) {
            LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                worked.add(day);
            } else {
                day.datesUntil(day.plusDays(1 + random.nextInt(8))).forEach(off::add);
            }
        }
        off.removeAll(worked);
        return new WorkingCalendar.Year(false, off, worked);
    }

    private static void always(Property property) {
        LongStream.range(FIRST_SEED, FIRST_SEED + TRIES).mapToObj(Sample::of).forEach(sample -> {
            try {
                property.holdsFor(sample);
            } catch (AssertionError e) {
                throw new AssertionError(
                        "seed %d: %s term on %s by %s, %d days later"
                                .formatted(
                                        sample.seed(),
                                        sample.term(),
                                        sample.today(),
                                        sample.timetable().profile().name(),
                                        sample.later()),
                        e);
            }
        });
    }
}
