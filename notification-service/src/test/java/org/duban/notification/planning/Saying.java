package org.duban.notification.planning;

import java.time.LocalDate;

/** That somebody was told something about a task: the key that stands in an inbox once. */
record Saying(String task, int round, String rule, LocalDate nominalDate, int dueVersion, String recipient)
        implements Comparable<Saying> {
    @Override
    public int compareTo(Saying other) {
        return toString().compareTo(other.toString());
    }
}
