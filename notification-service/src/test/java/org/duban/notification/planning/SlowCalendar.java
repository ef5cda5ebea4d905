package org.duban.notification.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The working calendar as one reads it off a wall: day by day. */
final class SlowCalendar {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    /** The year's days as published, in place of those known before. */
    void publish(int year, Set<LocalDate> holidays, Set<LocalDate> workedWeekends) {
        off.removeIf(day -> day.getYear() == year);
        worked.removeIf(day -> day.getYear() == year);
        off.addAll(holidays);
        worked.addAll(workedWeekends);
    }

    boolean works(LocalDate day) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return worked.contains(day) || weekday && !off.contains(day);
    }

    /** So many working days after the day, or before it. */
    LocalDate count(LocalDate from, int days) {
        LocalDate day = from;
        int counted = 0;
        while (counted < Math.abs(days)) {
            day = days < 0 ? day.minusDays(1) : day.plusDays(1);
            if (works(day)) {
                counted++;
            }
        }
        return day;
    }
}
