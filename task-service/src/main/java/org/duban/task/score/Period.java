package org.duban.task.score;

import java.time.LocalDate;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Days from one to another, both included. */
record Period(LocalDate from, LocalDate to) {
    /**
     * What was asked for: up to today where no end is given, from the first of its month where no beginning is.
     *
     * @throws Problem 400 where it ends before it begins
     */
    static Period asked(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate end = to == null ? today : to;
        LocalDate begin = from == null ? end.withDayOfMonth(1) : from;
        if (end.isBefore(begin)) {
            throw Problem.malformed(Text.of("to must not be before from, which is %s.", "to 不得早于 from（%s）。", begin));
        }
        return new Period(begin, end);
    }
}
