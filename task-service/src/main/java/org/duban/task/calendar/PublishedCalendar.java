package org.duban.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.duban.runtime.time.CityClock;
import org.duban.runtime.time.WorkingCalendar;

/**
 * The working calendar, held in memory because every new task asks it. Read anew when this instance has kept a year,
 * and each minute for what another instance has kept.
 */
@ApplicationScoped
public class PublishedCalendar {
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final CityClock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Reading reading = new Reading(WorkingCalendar.PLAIN_WEEKS, Instant.MIN, 0);

    /** {@code change} is the last one that was known of before reading. */
    private record Reading(WorkingCalendar calendar, Instant until, long change) {}

    PublishedCalendar(CityClock clock) {
        this.clock = clock;
    }

    /** The calendar of all years published so far; asked in a transaction. */
    public WorkingCalendar now() {
        Reading known = reading;
        if (known.change() != changes.get() || !clock.now().isBefore(known.until())) {
            long change = changes.get();
            known = new Reading(read(), clock.now().plus(TRUSTED), change);
            reading = known;
        }
        return known.calendar();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarListener.YearKept kept) {
        changes.incrementAndGet();
    }

    private static WorkingCalendar read() {
        List<CalendarYear> years = CalendarYear.listAll();
        Map<Integer, WorkingCalendar.Year> byYear =
                years.stream().collect(Collectors.toMap(year -> year.year, CalendarYear::arithmetic));
        return new WorkingCalendar(byYear);
    }
}
