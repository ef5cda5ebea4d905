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
        Basis basis = given == null ? Basis.of(term) : null;
        LocalDate deadline = given == null ? deadline(basis, decided) : given;
        LocalDate from = given == null ? decided : null;
        Due due = new Due(deadline, deadline, yellowFrom(deadline), 1, basis, from);
        LocalDate reportBy = today.plusMonths(1).withDayOfMonth(profile.reportDay());
        return handedOver(Schedule.begun(reportBy, due), kind, today);
    }

    /** The same dates with another deadline; {@code decided} is the day from which a term runs. */
    public Schedule due(Schedule before, Term term, LocalDate given, LocalDate decided) {
        return given == null
                ? computed(before, deadline(Basis.of(term), decided), Basis.of(term), decided)
                : dueOn(before, given);
    }

    private Schedule computed(Schedule before, LocalDate deadline, Basis basis, LocalDate from) {
        Schedule moved = dueOn(before, deadline);
        return moved.due(moved.due().by(basis, from));
    }

    /** The same dates with a deadline that was given. */
    public Schedule dueOn(Schedule before, LocalDate deadline) {
        Due due = before.due();
        return before.due(
                deadline.equals(due.deadline()) ? due.by(null, null) : due.moved(deadline, yellowFrom(deadline)));
    }

    /** The dates once the task lies with a lead department that has to sign for it: these clocks start (again). */
    public Schedule handedOver(Schedule before, TaskKind kind, LocalDate today) {
        LocalDate planBy = kind == TaskKind.RECTIFICATION ? end(profile.plan(), today) : null;
        return before.signBy(end(profile.accept(), today), end(profile.object(), today), planBy, today);
    }

    /** The dates after an objection: the supervision office has to rule. */
    public Schedule objected(Schedule before, LocalDate today) {
        return before.answerBy(end(profile.rule(), today), today);
    }

    /** The dates after the head let the submission go: the supervision office has to verify. */
    public Schedule leftDepartment(Schedule before, LocalDate today) {
        return before.answerBy(end(profile.verify(), today), today);
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
     * The dates by this calendar, as far as they were computed and lie ahead: the deadline, from when the task is close to
     * due, and the short clocks that run. None is moved into the past.
     */
    public Schedule recomputed(Schedule before, Stage stage, LocalDate today) {
        return shortClocksRecomputed(dueRecomputed(before, today), stage, today);
    }

    /** The same of the short clocks alone. */
    public Schedule shortClocksRecomputed(Schedule before, Stage stage, LocalDate today) {
        return answerRecomputed(signingRecomputed(before, stage, today), stage, today);
    }

    private Schedule dueRecomputed(Schedule before, LocalDate today) {
        Schedule moved = before.due().basis() == null ? before : computedAnew(before, before.due());
        return moved.deadline().isBefore(today) ? before : moved.due(moved.due().yellow(yellowFrom(moved.deadline())));
    }

    private Schedule computedAnew(Schedule before, Due due) {
        LocalDate deadline = deadline(due.basis(), due.termFrom());
        LocalDate moved = due.basis() == Basis.CORRECTION ? latest(deadline, due.deadline()) : deadline;
        return computed(before, moved, due.basis(), due.termFrom());
    }

    private Schedule signingRecomputed(Schedule before, Stage stage, LocalDate today) {
        LocalDate from = before.handedOn();
        if (from == null) {
            return before;
        }
        boolean signs = stage.waitsForSignature();
        return before.corrected(
                signs ? recomputed(before.acceptBy(), profile.accept(), from, today) : before.acceptBy(),
                signs ? recomputed(before.objectBy(), profile.object(), from, today) : before.objectBy(),
                stage.planned() ? before.planBy() : recomputed(before.planBy(), profile.plan(), from, today));
    }

    private Schedule answerRecomputed(Schedule before, Stage stage, LocalDate today) {
        LocalDate from = before.answerFrom();
        if (from == null || !stage.waitsForAnswer()) {
            return before;
        }
        Span span = stage.waitsForRuling() ? profile.rule() : profile.verify();
        return before.answerBy(recomputed(before.answerBy(), span, from, today), from);
    }

    /** By when it should be decided on an extension request of that day, where it was to be by the other. */
    public LocalDate extendByRecomputed(LocalDate before, LocalDate asked, LocalDate today) {
        return recomputed(before, profile.extend(), asked, today);
    }

    /** A clock that has not run out yet, by this calendar; null stays null. */
    private LocalDate recomputed(LocalDate before, Span span, LocalDate from, LocalDate today) {
        if (before == null || before.isBefore(today)) {
            return before;
        }
        LocalDate now = end(span, from);
        return now.isBefore(today) ? before : now;
    }

    /** Whether the deadline was computed from a year whose notice is not known yet. */
    public boolean provisional(Schedule schedule) {
        return schedule.due().basis() != null
                && calendar.provisional(schedule.deadline().getYear());
    }

    /** The dates of a returned task: by default some working days on, by no means an earlier deadline. */
    public Schedule returned(Schedule before, LocalDate given, LocalDate today) {
        Schedule back = ahead(before.unsubmitted(), NO_CYCLE, today);
        if (given != null) {
            return dueOn(back, latest(given, before.deadline()));
        }
        LocalDate deadline = deadline(Basis.CORRECTION, today);
        return deadline.isAfter(before.deadline()) ? computed(back, deadline, Basis.CORRECTION, today) : back;
    }

    /** The dates after a suspension: each that lay ahead moves on by the working days between. */
    public Schedule resumed(Schedule before, LocalDate since, LocalDate today) {
        int stood = workingDays(since, today);
        Schedule later = before.shifted(
                later(before.acceptBy(), since, stood),
                later(before.objectBy(), since, stood),
                later(before.planBy(), since, stood),
                later(before.reportBy(), since, stood));
        return stood == 0 ? before : dueOn(later, calendar.plus(before.deadline(), stood));
    }

    /** A day after a suspension: one that lay ahead moves on as the dates do; null stays null. */
    public LocalDate movedOn(LocalDate day, LocalDate since, LocalDate today) {
        return later(day, since, workingDays(since, today));
    }

    /** The dates of a new round. */
    public Schedule reopened(Schedule before, AskedDue asked, LocalDate today) {
        Schedule next = due(before.unsubmitted(), asked.term(), asked.deadline(), today);
        return ahead(next, NO_CYCLE, today);
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

    private LocalDate deadline(Basis basis, LocalDate from) {
        return switch (basis) {
            case ORDINARY -> end(profile.ordinary(), from);
            case COMPLEX -> end(profile.complex(), from);
            case ANNUAL -> calendar.onOrAfter(LocalDate.of(from.getYear(), Month.DECEMBER, 31));
            case CORRECTION -> end(profile.correct(), from);
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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

    /** The first day on which what has that deadline is close to due. */
    public LocalDate yellowFrom(LocalDate deadline) {
        return calendar.plus(deadline, -profile.yellowBefore());
    }
}
