package org.duban.task.calendar;

import java.util.UUID;

/**
 * Fired in the transaction in which a year of the calendar was put in or replaced.
 *
 * @param event id of the event that brought it
 * @param source the notice it was taken from
 */
public record YearKept(UUID event, int year, String source) {}
