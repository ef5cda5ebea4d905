package org.duban.notification.planning;

import java.time.LocalDate;
import java.util.Comparator;

/** That somebody was told something about a task: the key that stands in an inbox once. */
record Saying(String task, int round, String rule, LocalDate nominalDate, int dueVersion, String recipient)
        implements Comparable<Saying> {
    private static final Comparator<Saying> ORDER = Comparator.comparing(Saying::task)
            .thenComparing(Saying::round)
            .thenComparing(Saying::rule)
            .thenComparing(Saying::nominalDate)
            .thenComparing(Saying::dueVersion)
            .thenComparing(Saying::recipient);

    @Override
    public int compareTo(Saying other) {
        return ORDER.compare(this, other);
    }
}
