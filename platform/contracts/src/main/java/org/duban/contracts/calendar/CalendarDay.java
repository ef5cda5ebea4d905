package org.duban.contracts.calendar;

import java.time.LocalDate;

/** One day that departs from Monday to Friday, with the name of the holiday it belongs to. */
public record CalendarDay(LocalDate date, DayKind kind, String name) {}
