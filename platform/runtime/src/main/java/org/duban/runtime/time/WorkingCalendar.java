package org.duban.runtime.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which days are worked. A year that was never published counts Monday to Friday and is provisional.
 *
 * <p>Source: the yearly notice of the State Council's general office on holidays, with its make-up working weekends
 * (调休).
 */
public final class WorkingCalendar {
    /** Monday to Friday in every year. */
    public static final WorkingCalendar PLAIN_WEEKS = new WorkingCalendar(Map.of());

    /**
     * What a published year departs in from Monday to Friday.
     *
     * @param holidays weekdays (or weekend days) not worked
     * @param workdays weekend days worked
     */
    public record Year(boolean provisional, Set<LocalDate> holidays, Set<LocalDate> workdays) {}

    private final Map<Integer, Year> years;

    public WorkingCalendar(Map<Integer, Year> years) {
        this.years = Map.copyOf(years);
    }

    /** The same calendar with one year put in or replaced. */
    public WorkingCalendar with(int year, Year days) {
        Map<Integer, Year> more = new HashMap<>(years);
        more.put(year, days);
        return new WorkingCalendar(more);
    }

    /** Whether the notice for that year is not known yet. */
    public boolean provisional(int year) {
        Year known = years.get(year);
        return known == null || known.provisional();
    }

    /** Whether the day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        Year year = years.get(day.getYear());
        if (year != null && year.workdays().contains(day)) {
            return true;
        }
        if (year != null && year.holidays().contains(day)) {
            return false;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /**
     * Moves on (or, with a negative count, back) by so many working days. The day itself is not counted; with 0 it
     * comes back as it is, worked or not.
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate at = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            at = at.plusDays(step);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }
}
