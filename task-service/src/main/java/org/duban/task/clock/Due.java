package org.duban.task.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * By when a task is to be done.
 *
 * @param deadline the last day
 * @param first the deadline it was issued with
 * @param yellowFrom from when an unsubmitted task is close to due
 * @param version 1, and one more each time the deadline moves
 * @param basis what it was computed by, null where the deadline was given or has been moved since
 * @param termFrom the day from which that runs; null with the basis
 */
@Embeddable
public record Due(
        LocalDate deadline,
        @Column(name = "first_deadline") LocalDate first,
        LocalDate yellowFrom,
        @Column(name = "due_version") int version,

        @Column(name = "due_basis") @Enumerated(EnumType.STRING)
        Basis basis,

        LocalDate termFrom) {

    /** The same deadline, close to due from another day on. */
    Due yellow(LocalDate from) {
        return new Due(deadline, first, from, version, basis, termFrom);
    }

    /** The same deadline, computed by that; given, where both are null. */
    Due by(Basis newBasis, LocalDate from) {
        return new Due(deadline, first, yellowFrom, version, newBasis, from);
    }

    /** Another deadline that was given. */
    Due moved(LocalDate newDeadline, LocalDate newYellowFrom) {
        return new Due(newDeadline, first, newYellowFrom, version + 1, null, null);
    }
}
