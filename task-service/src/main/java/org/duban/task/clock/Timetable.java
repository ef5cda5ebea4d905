package org.duban.task.clock;

import java.time.LocalDate;
import org.duban.contracts.decision.Term;
import org.duban.runtime.time.WorkingCalendar;

/** Sets the dates of tasks by a clock profile and a working calendar. A deadline that was given stays as given. */
public record Timetable(ClockProfile profile, WorkingCalendar calendar) {

    /**
     * The dates of a new task.
     *
     * @param given the deadline, null where the term says it
     * @param decided the day from which the term runs
     * @param today the day on which the lead department gets it
     */
    public Schedule issued(Term term, LocalDate given, LocalDate decided, LocalDate today) {
        LocalDate deadline = deadline(term, given, decided);
        LocalDate reportBy = today.plusMonths(1).withDayOfMonth(profile.reportDay());
        return new Schedule(acceptBy(today), null, reportBy, deadline, deadline, yellowFrom(deadline), 1, null);
    }

    /** The same dates with another deadline; {@code decided} is the day from which a term runs. */
    public Schedule due(Schedule before, Term term, LocalDate given, LocalDate decided) {
        LocalDate deadline = deadline(term, given, decided);
        return deadline.equals(before.deadline()) ? before : before.due(deadline, yellowFrom(deadline));
    }

    /** The dates once the task lies with a new lead department: the acceptance clock starts again. */
    public Schedule handedOver(Schedule before, LocalDate today) {
        return before.signBy(acceptBy(today));
    }

    /** The dates after a report: it answers the next report day, so the one after that is asked for. */
    public Schedule reported(Schedule before, LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(profile.reportDay());
        return before.reportBy(thisMonth.plusMonths(today.isAfter(thisMonth) ? 2 : 1));
    }

    private LocalDate deadline(Term term, LocalDate given, LocalDate decided) {
        return given != null ? given : calendar.onOrAfter(profile.end(term, decided));
    }

    private LocalDate acceptBy(LocalDate today) {
        return calendar.plus(calendar.onOrAfter(today), profile.acceptWithin());
    }

    private LocalDate yellowFrom(LocalDate deadline) {
        return calendar.plus(deadline, -profile.yellowBefore());
    }
}
