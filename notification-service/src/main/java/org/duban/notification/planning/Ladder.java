package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.notification.policy.Anchor;
import org.duban.notification.policy.Rule;
import org.duban.runtime.time.WorkingCalendar;

/**
 * Works out, from dates alone, on which rungs a task stands or will stand. The same question has the same answer
 * whenever it is asked on the same day, so a plan can be made anew at any time.
 *
 * @param fireAt time of day at which a rule that names a day fires
 */
record Ladder(WorkingCalendar calendar, ZoneId zone, LocalTime fireAt, LocalDate today) {

    List<Rung> of(TaskPlan task, List<Rule> rules) {
        return Stream.of(Anchor.values())
                .filter(anchor -> task.silence(anchor) == null && dayOf(task, anchor) != null)
                .flatMap(anchor -> onlyHighestOverdue(rungs(task, anchor, rules)))
                .toList();
    }

    private LocalDate dayOf(TaskPlan task, Anchor anchor) {
        return switch (anchor) {
            case ISSUED -> task.assignedThisRound() ? LocalDate.ofInstant(task.assignedAt(), zone) : null;
            case ACCEPT_BY -> task.acceptBy();
            case DUE -> task.deadline();
        };
    }

    private List<Rung> rungs(TaskPlan task, Anchor anchor, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.anchor() == anchor)
                .flatMap(rule -> occurrences(task, rule, calendar.plus(dayOf(task, anchor), rule.offsetDays())))
                .sorted(Comparator.comparing(Rung::nominalDate))
                .toList();
    }

    /** The rung itself and, once its day has come and nobody has reported since, its newest and its next repeat. */
    private Stream<Rung> occurrences(TaskPlan task, Rule rule, LocalDate first) {
        if (!rule.repeats() || first.isAfter(today) || task.reportedSince(moment(task, rule, first))) {
            return Stream.of(rung(task, rule, first));
        }
        List<LocalDate> days = new ArrayList<>(List.of(first));
        while (!days.get(days.size() - 1).isAfter(today)) {
            days.add(calendar.plus(days.get(days.size() - 1), rule.repeatDays()));
        }
        Stream<LocalDate> newestAndNext = days.subList(Math.max(1, days.size() - 2), days.size()).stream();
        return Stream.concat(Stream.of(first), newestAndNext).map(day -> rung(task, rule, day));
    }

    private Rung rung(TaskPlan task, Rule rule, LocalDate day) {
        return new Rung(rule, day, task.versionFor(rule.anchor()), moment(task, rule, day), false);
    }

    /** What tells of the issue itself does not wait for the morning. */
    private Instant moment(TaskPlan task, Rule rule, LocalDate day) {
        return atOnce(rule)
                ? task.assignedAt()
                : day.atTime(fireAt).atZone(zone).toInstant();
    }

    private static boolean atOnce(Rule rule) {
        return rule.anchor() == Anchor.ISSUED && rule.offsetDays() == 0;
    }

    private Stream<Rung> onlyHighestOverdue(List<Rung> rungs) {
        Rung highest = rungs.stream()
                .filter(rung -> !rung.nominalDate().isAfter(today))
                .filter(rung -> rung.rule().overdue() || atOnce(rung.rule()))
                .reduce((lower, higher) -> higher)
                .orElse(null);
        return rungs.stream().map(rung -> rung != highest && over(rung) ? rung.asPast() : rung);
    }

    private boolean over(Rung rung) {
        return rung.nominalDate().isBefore(today);
    }
}
