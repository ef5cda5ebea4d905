package org.duban.contracts.calendar;

import java.time.LocalDate;
import org.duban.contracts.envelope.MayBeNull;

/** One day that the notice names, with the holiday it belongs to. */
public record CalendarDay(
        LocalDate date, DayKind kind, @MayBeNull String name) {}
