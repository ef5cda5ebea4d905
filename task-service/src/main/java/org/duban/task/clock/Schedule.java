package org.duban.task.clock;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The dates of a task, days in the city's time zone.
 *
 * @param planBy null where no plan is asked for
 * @param reportBy next day by which a report is due
 * @param firstDeadline the deadline it was issued with
 * @param yellowFrom from when an unsubmitted task is close to due
 * @param dueVersion 1, and one more each time the deadline moves
 * @param submittedOn day of the present submission, null where there is none
 */
@Embeddable
public record Schedule(
        LocalDate acceptBy,
        LocalDate planBy,
        LocalDate reportBy,
        LocalDate deadline,
        LocalDate firstDeadline,
        LocalDate yellowFrom,
        int dueVersion,
        LocalDate submittedOn) {

    Schedule due(LocalDate newDeadline, LocalDate newYellowFrom) {
        return new Schedule(
                acceptBy, planBy, reportBy, newDeadline, firstDeadline, newYellowFrom, dueVersion + 1, submittedOn);
    }

    Schedule signBy(LocalDate day) {
        return new Schedule(day, planBy, reportBy, deadline, firstDeadline, yellowFrom, dueVersion, submittedOn);
    }

    Schedule reportBy(LocalDate day) {
        return new Schedule(acceptBy, planBy, day, deadline, firstDeadline, yellowFrom, dueVersion, submittedOn);
    }

    /** The same without a submission. */
    public Schedule unsubmitted() {
        return new Schedule(acceptBy, planBy, reportBy, deadline, firstDeadline, yellowFrom, dueVersion, null);
    }
}
