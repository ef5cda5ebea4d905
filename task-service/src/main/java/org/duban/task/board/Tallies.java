package org.duban.task.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.contracts.task.Light;
import org.duban.contracts.task.TaskStatus;
import org.duban.task.task.Stand;
import org.duban.task.task.TaskMoved;

/**
 * What a move changes in the figures. Whoever comes to stand somewhere adds what it is on that day and what it will
 * become by time alone, dated ahead; whoever leaves takes back both from that day on. So no change is dated before the day
 * on which it was made, and what a figure was at the end of a day is the sum of all changes up to it, whenever one asks.
 */
final class Tallies {
    /** How far ahead deadlines are counted day by day; the database's own rebuilding knows it too. */
    static final int AHEAD = 60;

    private final Map<Tally, Long> changes = new HashMap<>();
    private final LocalDate day;

    private Tallies(LocalDate day) {
        this.day = day;
    }

    /** By how much it changes which numbers; of those that stay as they are it says nothing. */
    static Map<Tally, Long> of(TaskMoved moved) {
        Tallies tallies = new Tallies(moved.act().day());
        tallies.stands(moved.before(), moved.after());
        tallies.happened(moved);
        tallies.changes.values().removeIf(count -> count == 0);
        return tallies.changes;
    }

    /** The same of nothing but where a task stands; {@code before} is null where it is new. */
    static Map<Tally, Long> between(Stand before, Stand after, LocalDate day) {
        Tallies tallies = new Tallies(day);
        tallies.stands(before, after);
        return tallies.changes;
    }

    private void stands(Stand before, Stand after) {
        stand(before, -1);
        stand(after, 1);
    }

    private void stand(Stand stand, int sign) {
        for (Place place : Place.of(stand)) {
            lights(stand, place, sign);
            if (!stand.status().ended() && !day.isAfter(stand.deadline())) {
                LocalDate from = latest(day, stand.deadline().minusDays(AHEAD));
                add(new Tally(from, place, Tally.DUE, stand.deadline()), sign);
            }
        }
    }

    private void lights(Stand stand, Place place, int sign) {
        Light light = stand.lightOn(day);
        add(Tally.of(day, place, figure(stand.status(), light)), sign);
        for (LocalDate turn : turns(stand)) {
            Light next = stand.lightOn(turn);
            if (turn.isAfter(day) && next != light) {
                add(Tally.of(turn, place, figure(stand.status(), light)), -sign);
                add(Tally.of(turn, place, figure(stand.status(), next)), sign);
                light = next;
            }
        }
    }

    /** The days on which time alone may change its light, in order. */
    private static List<LocalDate> turns(Stand stand) {
        return Stream.of(stand.yellowFrom(), stand.deadline().plusDays(1))
                .sorted()
                .toList();
    }

    private void happened(TaskMoved moved) {
        List<Place> known = Place.of(moved.before());
        for (Place place : Place.of(moved.after())) {
            if (!known.contains(place)) {
                add(Tally.of(day, place, Happening.ISSUES), 1);
            }
            for (Happening happening : Happening.values()) {
                add(Tally.of(day, place, happening.name()), happening.of(moved));
            }
        }
    }

    private void add(Tally tally, long count) {
        changes.merge(tally, count, Long::sum);
    }

    /** The name by which a state is counted, with its light where it has one. */
    static String figure(TaskStatus status, Light light) {
        return light == null ? status.name() : status + "/" + light;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
