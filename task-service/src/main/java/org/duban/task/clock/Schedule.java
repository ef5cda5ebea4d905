package org.duban.task.clock;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * The dates of a task, days in the city's time zone.
 *
 * @param objectBy last day on which the lead's head may object
 * @param planBy null where no plan is asked for
 * @param reportBy next day by which a report is due
 * @param answerBy by when the supervision office should rule or verify, null where nothing waits for it
 * @param submittedOn day of the present submission, null where there is none
 * @param notedOn the newest day whose passing was noted, null where none was since the lead department got it
 */
@Embeddable
public record Schedule(
        LocalDate acceptBy,
        LocalDate objectBy,
        LocalDate planBy,
        LocalDate reportBy,
        LocalDate answerBy,
        @Embedded Due due,
        LocalDate submittedOn,
        LocalDate notedOn) {

    Schedule due(Due moved) {
        return new Schedule(acceptBy, objectBy, planBy, reportBy, answerBy, moved, submittedOn, notedOn);
    }

    Schedule signBy(LocalDate accept, LocalDate object, LocalDate plan) {
        return new Schedule(accept, object, plan, reportBy, null, due, null, null);
    }

    Schedule reportBy(LocalDate day) {
        return new Schedule(acceptBy, objectBy, planBy, day, answerBy, due, submittedOn, notedOn);
    }

    Schedule answerBy(LocalDate day) {
        return new Schedule(acceptBy, objectBy, planBy, reportBy, day, due, submittedOn, notedOn);
    }

    /** The same once it was noted that the day passed. */
    public Schedule noted(LocalDate day) {
        return new Schedule(acceptBy, objectBy, planBy, reportBy, answerBy, due, submittedOn, day);
    }

    /** The same with a submission on that day. */
    public Schedule submitted(LocalDate day) {
        return new Schedule(acceptBy, objectBy, planBy, reportBy, null, due, day, notedOn);
    }

    /** The same without a submission. */
    public Schedule unsubmitted() {
        return submittedOn == null ? this : submitted(null);
    }

    public LocalDate deadline() {
        return due.deadline();
    }

    public LocalDate firstDeadline() {
        return due.first();
    }

    public LocalDate yellowFrom() {
        return due.yellowFrom();
    }

    public int dueVersion() {
        return due.version();
    }
}
