package org.duban.task.clock;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The dates of a task, days in the city's time zone.
 *
 * @param objectBy last day on which the lead's head may object
 * @param planBy null where no plan is asked for
 * @param reportBy next day by which a report is due
 * @param answerBy by when the supervision office should rule or verify, null where nothing waits for it
 * @param submittedOn day of the present submission, null where there is none
 * @param notedOn the newest day whose passing was noted, null where none was since the lead department got it
 * @param handedOn the day from which the days to sign, to object and to plan run; null where a suspension moved them
 * @param answerFrom the day from which the supervision office's answer is waited for; null with {@code answerBy}
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
        LocalDate notedOn,
        LocalDate handedOn,
        LocalDate answerFrom) {

    /** One that is not issued yet. */
    static Schedule begun(LocalDate reportBy, Due due) {
        return new Schedule(null, null, null, reportBy, null, due, null, null, null, null);
    }

    Schedule due(Due moved) {
        return new Schedule(
                acceptBy, objectBy, planBy, reportBy, answerBy, moved, submittedOn, notedOn, handedOn, answerFrom);
    }

    /** The days to sign, to object and to plan, as they run from that day on. */
    Schedule signBy(LocalDate accept, LocalDate object, LocalDate plan, LocalDate from) {
        return new Schedule(accept, object, plan, reportBy, null, due, null, null, from, null);
    }

    /** The same days to sign, to object and to plan, otherwise computed. */
    Schedule corrected(LocalDate accept, LocalDate object, LocalDate plan) {
        return new Schedule(accept, object, plan, reportBy, answerBy, due, submittedOn, notedOn, handedOn, answerFrom);
    }

    /** The days to sign, to object, to plan and to report, moved away from the day on which they began to run. */
    Schedule shifted(LocalDate accept, LocalDate object, LocalDate plan, LocalDate report) {
        return new Schedule(accept, object, plan, report, answerBy, due, submittedOn, notedOn, null, answerFrom);
    }

    Schedule reportBy(LocalDate day) {
        return new Schedule(acceptBy, objectBy, planBy, day, answerBy, due, submittedOn, notedOn, handedOn, answerFrom);
    }

    Schedule answerBy(LocalDate day, LocalDate from) {
        return new Schedule(acceptBy, objectBy, planBy, reportBy, day, due, submittedOn, notedOn, handedOn, from);
    }

    /** The same once it was noted that the day passed. */
    public Schedule noted(LocalDate day) {
        return new Schedule(
                acceptBy, objectBy, planBy, reportBy, answerBy, due, submittedOn, day, handedOn, answerFrom);
    }

    /** The same with a submission on that day. */
    public Schedule submitted(LocalDate day) {
        return new Schedule(acceptBy, objectBy, planBy, reportBy, null, due, day, notedOn, handedOn, null);
    }

    /** The same without a submission. */
    public Schedule unsubmitted() {
        return submittedOn == null ? this : submitted(null);
    }

    /** Whether the days to sign, to object, to plan and to answer are the same. */
    public boolean sameShortClocks(Schedule other) {
        return Objects.equals(acceptBy, other.acceptBy)
                && Objects.equals(objectBy, other.objectBy)
                && Objects.equals(planBy, other.planBy)
                && Objects.equals(answerBy, other.answerBy);
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
