package org.duban.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.runtime.db.Remembered;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.time.WorkingCalendar;

/** The working calendar, held in memory because every new task asks it. */
@ApplicationScoped
public class PublishedCalendar {
    private final Remembered<WorkingCalendar> calendar;

    PublishedCalendar(CityClock clock) {
        calendar = new Remembered<>(clock, PublishedCalendar::read);
    }

    /** The calendar of all years published so far; asked in a transaction. */
    public WorkingCalendar now() {
        return calendar.get();
    }

    /** The same as the database has it now, whatever this instance was told; asked in a transaction. */
    public WorkingCalendar readAgain() {
        return calendar.readAgain();
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) YearKept kept) {
        calendar.changed();
    }

    private static WorkingCalendar read() {
        List<CalendarYear> years = CalendarYear.listAll();
        Map<Integer, WorkingCalendar.Year> byYear =
                years.stream().collect(Collectors.toMap(year -> year.year, CalendarYear::arithmetic));
        return new WorkingCalendar(byYear);
    }
}
