package org.duban.task.clock;

import java.time.LocalDate;
import org.duban.runtime.time.WorkingCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A length of time. Days and months are calendar ones whose end moves on to the next working day. */
@Schema(name = "ClockSpan", examples = "{\"count\": 10, \"unit\": \"WORKING_DAYS\"}")
public record Span(int count, Unit unit) {
    /** What is counted. */
    public enum Unit {
        DAYS(0, 366, 1),
        MONTHS(1, 36, 30),
        WORKING_DAYS(0, 366, 1.4);

        private final int least;
        private final int most;
        private final double days;

        Unit(int least, int most, double days) {
            this.least = least;
            this.most = most;
            this.days = days;
        }

        int least() {
            return least;
        }

        int most() {
            return most;
        }
    }

    static Span days(int count) {
        return new Span(count, Unit.DAYS);
    }

    static Span months(int count) {
        return new Span(count, Unit.MONTHS);
    }

    static Span workingDays(int count) {
        return new Span(count, Unit.WORKING_DAYS);
    }

    /** About how long it is, to tell a longer span from a shorter one. */
    double roughDays() {
        return count * unit.days;
    }

    /** The last day of the span. Working days run from the first working day on, so that 0 of them end on it. */
    LocalDate endFrom(LocalDate begin, WorkingCalendar calendar) {
        return switch (unit) {
            case DAYS -> calendar.onOrAfter(begin.plusDays(count));
            case MONTHS -> calendar.onOrAfter(begin.plusMonths(count));
            case WORKING_DAYS -> calendar.plus(calendar.onOrAfter(begin), count);
        };
    }
}
