package org.duban.task.recomputation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duban.task.clock.ClockVersion;
import org.duban.task.clock.Schedule;
import org.duban.task.clock.Stage;
import org.duban.task.clock.Timetable;
import org.duban.task.clock.Timetables;

/** The dates as they are now: by one calendar and one day, whatever is published while a round of tasks is under way. */
final class NewDates {
    private final Map<ClockVersion, Timetable> known = new HashMap<>();
    private final Timetables timetables;
    private final LocalDate today;

    NewDates(Timetables timetables, LocalDate today) {
        this.timetables = timetables;
        this.today = today;
    }

    Schedule of(ClockVersion clock, Schedule before, Stage stage) {
        return by(clock).recomputed(before, stage, today);
    }

    /** The same of the short clocks alone. */
    Schedule shortClocksOf(ClockVersion clock, Schedule before, Stage stage) {
        return by(clock).shortClocksRecomputed(before, stage, today);
    }

    LocalDate decideBy(ClockVersion clock, LocalDate before, LocalDate asked) {
        return by(clock).extendByRecomputed(before, asked, today);
    }

    LocalDate today() {
        return today;
    }

    private Timetable by(ClockVersion clock) {
        return known.computeIfAbsent(clock, timetables::of);
    }
}
