package org.duban.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.duban.contracts.calendar.CalendarEventType;
import org.duban.runtime.outbox.Outbox;
import org.duban.runtime.time.CityClock;

/** Puts a year's calendar in force and tells the other services. */
@ApplicationScoped
class PublishingCalendar {
    private final Outbox outbox;
    private final CityClock clock;

    PublishingCalendar(Outbox outbox, CityClock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The year as it stands, locked until the transaction ends. */
    @Transactional
    Optional<CalendarYear> locked(int year) {
        return Optional.ofNullable(CalendarYear.findById(year, LockModeType.PESSIMISTIC_WRITE));
    }

    @Transactional
    void publish(CalendarYear year, WorkingYear content, String by) {
        if (!year.publish(content, by, clock.now())) {
            return;
        }
        if (!year.isPersistent()) {
            year.persist();
        }
        CalendarYear.flush();
        outbox.append(CalendarEventType.PUBLISHED, Integer.toString(year.year()), year.sequence(), year.event());
    }
}
