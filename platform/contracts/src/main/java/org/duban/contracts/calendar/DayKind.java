package org.duban.contracts.calendar;

/** How a day departs from the plain week: a weekday off, or a weekend day worked (调休). */
public enum DayKind {
    HOLIDAY,
    WORKDAY
}
