package org.duban.contracts.calendar;

/** What the notice says of a day: off, or a weekend day worked (调休). All others go by Monday to Friday. */
public enum DayKind {
    HOLIDAY,
    WORKDAY
}
