package org.duban.task.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.duban.runtime.time.CityClock;
import org.duban.task.clock.Timetables;
import org.duban.task.task.Move;
import org.duban.task.task.Task;
import org.duban.task.task.TaskFact;

/** The day on which a closed rectification is looked back at, where nobody names one. */
@ApplicationScoped
class UsualLookBack {
    private final Timetables timetables;
    private final CityClock clock;

    UsualLookBack(Timetables timetables, CityClock clock) {
        this.timetables = timetables;
        this.clock = clock;
    }

    /** So long after its closing, or today where that has passed. */
    LocalDate of(Task task) {
        LocalDate closed = TaskFact.last(task.id(), Move.CLOSING)
                .map(fact -> clock.dayOf(fact.at()))
                .orElseGet(clock::today);
        LocalDate day = timetables.of(task.clock()).lookBack(closed);
        return day.isBefore(today()) ? today() : day;
    }

    LocalDate today() {
        return clock.today();
    }
}
