package org.duban.task.clock;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import org.duban.contracts.decision.Term;

/**
 * The local rules' clock: how long a term is and how early what is asked for.
 *
 * @param ordinary how long an ORDINARY task may take
 * @param complex how long a COMPLEX one may take
 * @param acceptWithin working days to sign for a task; 0 is the same day
 * @param yellowBefore working days before the deadline from which a task is close to due
 * @param reportDay day of the month by which progress is reported
 */
public record ClockProfile(Period ordinary, Period complex, int acceptWithin, int yellowBefore, int reportDay) {
    /** Named after Shanxi's dispatch rules: answers within 1 day, 3 days, 7 days, 1 month; nothing left at 0. */
    static final ClockProfile OF_13710 = new ClockProfile(Period.ofDays(7), Period.ofMonths(1), 0, 3, 5);

    /** The last day of a term that begins on this day, before it is moved on to a working day. */
    LocalDate end(Term term, LocalDate begin) {
        return switch (term) {
            case ORDINARY -> begin.plus(ordinary);
            case COMPLEX -> begin.plus(complex);
            case ANNUAL -> LocalDate.of(begin.getYear(), Month.DECEMBER, 31);
        };
    }
}
