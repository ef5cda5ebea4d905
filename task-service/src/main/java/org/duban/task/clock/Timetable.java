package org.duban.task.clock;

import java.time.LocalDate;
import java.time.Month;
import org.duban.contracts.decision.TaskKind;
import org.duban.contracts.decision.Term;
import org.duban.runtime.time.WorkingCalendar;

/** Sets the dates of tasks by a clock profile and a working calendar. A deadline that was given stays as given. */
public record Timetable(ClockProfile profile, WorkingCalendar calendar) {
    private static final int NO_CYCLE = 0;

    /**
     * The dates of a new task.
     *
     * @param given the deadline, null where the term says it
     * @param decided the day from which the term runs
     * @param today the day on which the lead department gets it
     */
    public Schedule issued(TaskKind kind, Term term, LocalDate given, LocalDate decided, LocalDate today) {
        LocalDate deadline = deadline(term, given, decided);
        Due due = new Due(deadline, deadline, yellowFrom(deadline), 1, given == null ? decided : null);
        LocalDate reportBy = today.plusMonths(1).withDayOfMonth(profile.reportDay());
        return handedOver(new Schedule(null, null, null, reportBy, null, due, null, null), kind, today);
    }

    /** The same dates with another deadline; {@code decided} is the day from which a term runs. */
    public Schedule due(Schedule before, Term term, LocalDate given, LocalDate decided) {
        return moved(before, deadline(term, given, decided), given == null ? decided : null);
    }

    /** The same dates with another deadline. */
    public Schedule dueOn(Schedule before, LocalDate deadline) {
        return moved(before, deadline, null);
    }

    /** The dates once the task lies with a lead department that has to sign for it: these clocks start (again). */
    public Schedule handedOver(Schedule before, TaskKind kind, LocalDate today) {
        LocalDate planBy = kind == TaskKind.RECTIFICATION ? end(profile.plan(), today) : null;
        return before.signBy(end(profile.accept(), today), end(profile.object(), today), planBy);
    }

    /** The dates after an objection: the supervision office has to rule. */
    public Schedule objected(Schedule before, LocalDate today) {
        return before.answerBy(end(profile.rule(), today));
    }

    /** The dates after the head let the submission go: the supervision office has to verify. */
    public Schedule leftDepartment(Schedule before, LocalDate today) {
        return before.answerBy(end(profile.verify(), today));
    }

    /** The dates after a report: it answers the next report day, so the one after that is asked for. */
    public Schedule reported(Schedule before, int everyDays, LocalDate today) {
        return before.reportBy(nextReport(everyDays, today));
    }

    /** The dates after a report day passed without a report: the next one, however late that is noticed. */
    public Schedule reportMissed(Schedule before, int everyDays) {
        LocalDate missed = before.reportBy();
        if (everyDays != NO_CYCLE) {
            return before.reportBy(calendar.onOrAfter(missed.plusDays(everyDays)));
        }
        LocalDate thisMonth = missed.withDayOfMonth(profile.reportDay());
        return before.reportBy(thisMonth.isAfter(missed) ? thisMonth : thisMonth.plusMonths(1));
    }

    /** The dates of a task that reports are asked for again: never one on a day that has passed already. */
    public Schedule ahead(Schedule before, int everyDays, LocalDate today) {
        Schedule next = before;
        while (next.reportBy() != null && next.reportBy().isBefore(today)) {
            next = reportMissed(next, everyDays);
        }
        return next;
    }

    /**
     * The dates by this calendar: a deadline that a term gave, and from when the task is close to due; as they were where
     * the deadline would lie in the past. The short clocks stay: they run out long before anybody publishes a year, and
     * what they began with is nowhere kept.
     */
    public Schedule recomputed(Schedule before, Term term, LocalDate today) {
        LocalDate from = before.due().termFrom();
        Schedule moved = from == null ? before : moved(before, deadline(term, null, from), from);
        return moved.deadline().isBefore(today) ? before : moved.due(moved.due().yellow(yellowFrom(moved.deadline())));
    }

    /** Whether the deadline was computed from a year whose notice is not known yet. */
    public boolean provisional(Schedule schedule) {
        return schedule.due().termFrom() != null
                && calendar.provisional(schedule.deadline().getYear());
    }

    /** The dates of a returned task: by default some working days on, by no means an earlier deadline. */
    public Schedule returned(Schedule before, LocalDate given, LocalDate today) {
        LocalDate asked = given == null ? end(profile.correct(), today) : given;
        LocalDate deadline = asked.isBefore(before.deadline()) ? before.deadline() : asked;
        return ahead(dueOn(before.unsubmitted(), deadline), NO_CYCLE, today);
    }

    /** The dates after a suspension: each that lay ahead moves on by the working days between. */
    public Schedule resumed(Schedule before, LocalDate since, LocalDate today) {
        int stood = workingDays(since, today);
        Schedule later = new Schedule(
                later(before.acceptBy(), since, stood),
                later(before.objectBy(), since, stood),
                later(before.planBy(), since, stood),
                later(before.reportBy(), since, stood),
                before.answerBy(),
                before.due(),
                before.submittedOn(),
                before.notedOn());
        return moved(later, calendar.plus(before.deadline(), stood), null);
    }

    /** A day after a suspension: one that lay ahead moves on as the dates do; null stays null. */
    public LocalDate movedOn(LocalDate day, LocalDate since, LocalDate today) {
        return later(day, since, workingDays(since, today));
    }

    /** The dates of a new round. */
    public Schedule reopened(Schedule before, AskedDue asked, LocalDate today) {
        LocalDate deadline = deadline(asked.term(), asked.deadline(), today);
        return ahead(dueOn(before.unsubmitted(), deadline), NO_CYCLE, today);
    }

    /** By when the supervision office should decide on an extension request of that day. */
    public LocalDate extendBy(LocalDate today) {
        return end(profile.extend(), today);
    }

    /** The default day on which a rectification closed on this day is looked back at. */
    public LocalDate lookBack(LocalDate closed) {
        return end(profile.lookBack(), closed);
    }

    /** What a task remembers of it. */
    public ClockVersion version() {
        return new ClockVersion(profile.name(), profile.version());
    }

    private LocalDate deadline(Term term, LocalDate given, LocalDate decided) {
        if (given != null) {
            return given;
        }
        return switch (term) {
            case ORDINARY -> end(profile.ordinary(), decided);
            case COMPLEX -> end(profile.complex(), decided);
            case ANNUAL -> calendar.onOrAfter(LocalDate.of(decided.getYear(), Month.DECEMBER, 31));
        };
    }

    private Schedule moved(Schedule before, LocalDate deadline, LocalDate termFrom) {
        return deadline.equals(before.deadline())
                ? before
                : before.due(before.due().moved(deadline, yellowFrom(deadline), termFrom));
    }

    private LocalDate nextReport(int everyDays, LocalDate today) {
        if (everyDays != NO_CYCLE) {
            return calendar.onOrAfter(today.plusDays(everyDays));
        }
        LocalDate thisMonth = today.withDayOfMonth(profile.reportDay());
        return thisMonth.plusMonths(today.isAfter(thisMonth) ? 2 : 1);
    }

    private LocalDate later(LocalDate day, LocalDate since, int stood) {
        return day == null || day.isBefore(since) ? day : calendar.plus(day, stood);
    }

    /** The working days from the one on to the day before the other. */
    private int workingDays(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to).filter(calendar::isWorkingDay).count();
    }

    private LocalDate end(Span span, LocalDate begin) {
        return span.endFrom(begin, calendar);
    }

    private LocalDate yellowFrom(LocalDate deadline) {
        return calendar.plus(deadline, -profile.yellowBefore());
    }
}
