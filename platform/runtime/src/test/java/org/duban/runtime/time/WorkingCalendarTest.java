package org.duban.runtime.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);
    private static final LocalDate MAKE_UP_SUNDAY = LocalDate.of(2026, 9, 20);
    private static final LocalDate HOLIDAY_MONDAY = LocalDate.of(2026, 9, 21);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.PLAIN_WEEKS.with(
            2026, new WorkingCalendar.Year(false, Set.of(HOLIDAY_MONDAY), Set.of(MAKE_UP_SUNDAY)));

    @Test
    void theNextWorkingDayAfterAFridayIsTheMakeUpSunday() {
        assertThat(CALENDAR.plus(FRIDAY, 1)).isEqualTo(MAKE_UP_SUNDAY);
    }

    @Test
    void aHolidayIsPassedOver() {
        assertThat(CALENDAR.plus(FRIDAY, 2)).isEqualTo(LocalDate.of(2026, 9, 22));
        assertThat(CALENDAR.onOrAfter(HOLIDAY_MONDAY)).isEqualTo(LocalDate.of(2026, 9, 22));
    }

    @Test
    void countingBackUndoesCountingOnFromAWorkingDay() {
        Random random = new Random(20260922);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = CALENDAR.onOrAfter(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(360)));
            int days = random.nextInt(40);
            LocalDate to = CALENDAR.plus(from, days);
            assertThat(CALENDAR.isWorkingDay(to)).as("%s + %d", from, days).isTrue();
            assertThat(CALENDAR.plus(to, -days)).as("%s + %d back", from, days).isEqualTo(from);
        }
    }

    @Test
    void noDaysLeaveTheDayAsItIsWorkedOrNot() {
        assertThat(CALENDAR.plus(HOLIDAY_MONDAY, 0)).isEqualTo(HOLIDAY_MONDAY);
    }

    @Test
    void aYearNeverPublishedIsProvisionalAndPlain() {
        assertThat(CALENDAR.provisional(2026)).isFalse();
        assertThat(CALENDAR.provisional(2027)).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
    }
}
