package org.duban.task.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * By when a task is to be done.
 *
 * @param deadline the last day
 * @param first the deadline it was issued with
 * @param yellowFrom from when an unsubmitted task is close to due
 * @param version 1, and one more each time the deadline moves
 * @param termFrom the day from which its term runs, null where the deadline was given or has been moved since
 */
@Embeddable
public record Due(
        LocalDate deadline,
        @Column(name = "first_deadline") LocalDate first,
        LocalDate yellowFrom,
        @Column(name = "due_version") int version,
        LocalDate termFrom) {

    /** The same deadline, close to due from another day on. */
    Due yellow(LocalDate from) {
        return new Due(deadline, first, from, version, termFrom);
    }

    Due moved(LocalDate newDeadline, LocalDate newYellowFrom, LocalDate newTermFrom) {
        return new Due(newDeadline, first, newYellowFrom, version + 1, newTermFrom);
    }
}
