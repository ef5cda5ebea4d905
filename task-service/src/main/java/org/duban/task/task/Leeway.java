package org.duban.task.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * How much a round has been extended. An extension is granted at most twice a round, and all together by at most the
 * round's original length.
 *
 * @param began the day on which the round's time began to run
 * @param due the deadline it began with
 * @param granted how many extensions
 * @param days by how many days they moved the deadline
 * @param asked id of the request that waits for its decision, null where none does
 */
@Embeddable
public record Leeway(
        @Column(name = "round_began") LocalDate began,
        @Column(name = "round_due") LocalDate due,
        @Column(name = "extensions") int granted,
        @Column(name = "extended_days") int days,
        @Column(name = "extension_asked") UUID asked) {
    static final int MOST = 2;

    static Leeway ofRound(LocalDate began, LocalDate due) {
        return new Leeway(began, due, 0, 0, null);
    }

    Leeway asking(UUID request) {
        return new Leeway(began, due, granted, days, request);
    }

    Leeway granted(LocalDate before, LocalDate after) {
        return new Leeway(began, due, granted + 1, days + between(before, after), null);
    }

    /** The decision or the calendar set another deadline, which the round's length is measured by from now on. */
    Leeway dueOn(LocalDate deadline) {
        return new Leeway(began, deadline, granted, days, asked);
    }

    /** The last day to which this deadline may be moved. */
    public LocalDate latest(LocalDate deadline) {
        return deadline.plusDays(Math.max(0, between(began, due) - days));
    }

    private static int between(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
