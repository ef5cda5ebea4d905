package org.duban.runtime.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What holds of working days whatever the calendar: tried on the years as published and on calendars made by seeds. A
 * failure names its seed; another set of seeds is tried with {@code -Dduban.seed=NUMBER}.
 */
class WorkingCalendarPropertyTest {
    private static final int TRIES = 3_000;
    private static final long FIRST_SEED = Long.getLong("duban.seed", 20231001L);
    private static final WorkingCalendar PUBLISHED = Years.asPublished();

    /** A calendar, a day, and some numbers of working days. */
    private record Sample(long seed, WorkingCalendar calendar, LocalDate day, int some, int more) {
        static Sample of(long seed) {
            Random random = new Random(seed);
            WorkingCalendar calendar = random.nextInt(4) == 0 ? PUBLISHED : Years.random(random);
            return new Sample(seed, calendar, Years.day(random), random.nextInt(60), random.nextInt(60));
        }

        LocalDate plus(int days) {
            return calendar.plus(day, days);
        }

        LocalDate workingDay() {
            return calendar.onOrAfter(day);
        }
    }

    @FunctionalInterface
    private interface Property {
        void holdsFor(Sample sample);
    }

    @Test
    void oneOrMoreWorkingDaysOnOrBackIsNeverADayOff() {
        always(sample -> {
            assertThat(sample.calendar().isWorkingDay(sample.plus(1 + sample.some())))
                    .isTrue();
            assertThat(sample.calendar().isWorkingDay(sample.plus(-1 - sample.some())))
                    .isTrue();
        });
    }

    @Test
    void asManyWorkingDaysLieBetweenAsWereAdded() {
        always(sample -> assertThat(sample.day()
                        .plusDays(1)
                        .datesUntil(sample.plus(sample.some()).plusDays(1))
                        .filter(sample.calendar()::isWorkingDay)
                        .count())
                .isEqualTo(sample.some()));
    }

    @Test
    void moreWorkingDaysEndLater() {
        always(sample -> assertThat(sample.plus(sample.some() + 1)).isAfter(sample.plus(sample.some())));
    }

    @Test
    void whoBeginsLaterDoesNotEndEarlier() {
        always(sample -> assertThat(sample.calendar().plus(sample.day().plusDays(sample.more()), sample.some()))
                .isAfterOrEqualTo(sample.plus(sample.some())));
    }

    @Test
    void inTwoStepsOneComesAsFarAsInOne() {
        always(sample -> assertThat(sample.calendar()
                        .plus(sample.calendar().plus(sample.workingDay(), sample.some()), sample.more()))
                .isEqualTo(sample.calendar().plus(sample.workingDay(), sample.some() + sample.more())));
    }

    @Test
    void fromAWorkingDayOnAndBackIsWhereOneWas() {
        always(sample -> assertThat(sample.calendar()
                        .plus(sample.calendar().plus(sample.workingDay(), sample.some()), -sample.some()))
                .isEqualTo(sample.workingDay()));
    }

    @Test
    void theNextWorkingDayIsOneAndStaysAndSkipsNone() {
        always(sample -> {
            LocalDate next = sample.workingDay();
            assertThat(sample.calendar().isWorkingDay(next)).isTrue();
            assertThat(sample.calendar().onOrAfter(next)).isEqualTo(next);
            assertThat(sample.day().datesUntil(next)).noneMatch(sample.calendar()::isWorkingDay);
        });
    }

    @Test
    void theNoticesWeekendsAreWorkedAndTheirHolidaysAreNot() {
        assertThat(PUBLISHED.plus(LocalDate.of(2023, 10, 6), 1)).isEqualTo("2023-10-07");
        assertThat(PUBLISHED.plus(LocalDate.of(2023, 9, 28), 1)).isEqualTo("2023-10-07");
        assertThat(PUBLISHED.plus(LocalDate.of(2023, 1, 20), 2)).isEqualTo("2023-01-29");
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            assertThat(PUBLISHED.provisional(year)).isFalse();
            assertThat(PUBLISHED.isWorkingDay(LocalDate.of(year, 10, 1))).isFalse();
        }
    }

    private static void always(Property property) {
        LongStream.range(FIRST_SEED, FIRST_SEED + TRIES).mapToObj(Sample::of).forEach(sample -> {
            try {
                property.holdsFor(sample);
            } catch (AssertionError e) {
                throw new AssertionError(
                        "seed %d: %s with %d and %d working days"
                                .formatted(sample.seed(), sample.day(), sample.some(), sample.more()),
                        e);
            }
        });
    }
}
