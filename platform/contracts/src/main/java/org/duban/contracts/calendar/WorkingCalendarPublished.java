package org.duban.contracts.calendar;

import java.time.Instant;
import java.util.List;

/**
 * Payload of {@code working-calendar.published.v1}: the whole calendar of one year.
 *
 * @param provisional the official notice is not out yet
 * @param source the notice it was taken from
 * @param days the days that the notice names: holidays with the weekends inside them, and make-up working days
 */
public record WorkingCalendarPublished(
        String by, Instant at, int year, boolean provisional, String source, List<CalendarDay> days) {}
