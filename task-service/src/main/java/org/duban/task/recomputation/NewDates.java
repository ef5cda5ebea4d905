package org.duban.task.recomputation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duban.contracts.decision.Term;
import org.duban.task.clock.ClockVersion;
import org.duban.task.clock.Schedule;
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

    boolean move(Dates dates) {
        Schedule before = dates.schedule();
        return !before.equals(of(dates.clock(), before, dates.term()));
    }

    Schedule of(ClockVersion clock, Schedule before, Term term) {
        return known.computeIfAbsent(clock, timetables::of).recomputed(before, term, today);
    }
}
