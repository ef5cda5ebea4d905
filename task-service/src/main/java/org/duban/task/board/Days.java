package org.duban.task.board;

import java.time.LocalDate;
import java.util.List;
import org.duban.runtime.time.WorkingCalendar;

/**
 * The days that a dashboard is about.
 *
 * @param asOf the day by whose end its figures count
 * @param soon the last of the seven working days from then on
 */
record Days(LocalDate asOf, LocalDate soon) {
    private static final int SOON = 7;

    static Days of(LocalDate asOf, WorkingCalendar calendar) {
        LocalDate soon = calendar.plus(asOf.minusDays(1), SOON);
        LocalDate furthest = asOf.plusDays(Tallies.AHEAD);
        return new Days(asOf, soon.isBefore(furthest) ? soon : furthest);
    }

    LocalDate monthStart() {
        return asOf.withDayOfMonth(1);
    }

    LocalDate yearStart() {
        return asOf.withDayOfYear(1);
    }

    /** What had happened before this month, and before this year. */
    List<LocalDate> starts() {
        return List.of(monthStart().minusDays(1), yearStart().minusDays(1));
    }
}
