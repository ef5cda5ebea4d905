package org.duban.notification.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.notification.policy.Rule;
import org.duban.runtime.time.WorkingCalendar;

/**
 * Works out, from dates alone, on which rungs a task stands or will stand. The same question has the same answer
 * whenever it is asked on the same day, so a plan can be made anew at any time.
 *
 * @param fireAt time of day at which a rule that names a day fires
 */
record Ladder(WorkingCalendar calendar, ZoneId zone, LocalTime fireAt, LocalDate today) {
    private static final Comparator<Rung> BY_DAY = Comparator.comparing(Rung::nominalDate)
            .thenComparing(rung -> rung.rule().offsetDays());
    /** A rung that is repeated often is no higher for that. */
    private static final Comparator<Rung> BY_HEIGHT = Comparator.<Rung, Integer>comparing(
                    rung -> rung.rule().offsetDays())
            .thenComparing(Rung::nominalDate);

    List<Rung> of(TaskPlan task, List<Rule> rules) {
        return of(task.standing(zone), rules);
    }

    List<Rung> of(Standing standing, List<Rule> rules) {
        return standing.grounds().stream()
                .flatMap(ground -> onlyHighestOverdue(rungs(standing, ground, rules)))
                .toList();
    }

    private List<Rung> rungs(Standing standing, Ground ground, List<Rule> rules) {
        return rules.stream()
                .filter(ground::carries)
                .flatMap(rule -> occurrences(standing, ground, rule, calendar.plus(ground.day(), rule.offsetDays())))
                .sorted(BY_DAY)
                .toList();
    }

    /** The rung itself and, once its day has come and nobody has reported since, its newest and its next repeat. */
    private Stream<Rung> occurrences(Standing standing, Ground ground, Rule rule, LocalDate first) {
        if (!rule.repeats() || first.isAfter(today) || standing.reportedSince(moment(ground, rule, first))) {
            return Stream.of(rung(ground, rule, first));
        }
        List<LocalDate> days = new ArrayList<>(List.of(first));
        while (!days.get(days.size() - 1).isAfter(today)) {
            days.add(calendar.plus(days.get(days.size() - 1), rule.repeatDays()));
        }
        Stream<LocalDate> newestAndNext = days.subList(Math.max(1, days.size() - 2), days.size()).stream();
        return Stream.concat(Stream.of(first), newestAndNext).map(day -> rung(ground, rule, day));
    }

    private Rung rung(Ground ground, Rule rule, LocalDate day) {
        return new Rung(rule, ground, day, moment(ground, rule, day), false);
    }

    private Instant moment(Ground ground, Rule rule, LocalDate day) {
        return ground.atOnce(rule, day) ? ground.begun() : morningOf(day);
    }

    Instant morningOf(LocalDate day) {
        return day.atTime(fireAt).atZone(zone).toInstant();
    }

    private Stream<Rung> onlyHighestOverdue(List<Rung> rungs) {
        Rung highest = rungs.stream()
                .filter(rung -> rung.rule().overdue() && !rung.nominalDate().isAfter(today))
                .max(BY_HEIGHT)
                .orElse(null);
        return rungs.stream().map(rung -> rung != highest && over(rung) ? rung.asPast() : rung);
    }

    private boolean over(Rung rung) {
        return rung.nominalDate().isBefore(today) && !rung.atOnce();
    }
}
