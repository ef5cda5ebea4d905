package org.duban.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.runtime.time.WorkingCalendar;

/** The calendar in force, for counting working days. */
@ApplicationScoped
public class WorkingDays {
    /**
     * The calendar as of one publication.
     *
     * @param number raised by each publication of any year
     */
    public record Edition(long number, WorkingCalendar calendar) {}

    private final EntityManager database;
    private volatile Edition known = new Edition(0, WorkingCalendar.PLAIN_WEEKS);

    WorkingDays(EntityManager database) {
        this.database = database;
    }

    /** The newest edition. Its number is read before its days, so a publication in between only makes it read again. */
    @Transactional
    public Edition current() {
        long number = database.createQuery("select coalesce(sum(y.sequence), 0) from CalendarYear y", Long.class)
                .getSingleResult();
        if (known.number() != number) {
            known = new Edition(number, read());
        }
        return known;
    }

    private WorkingCalendar read() {
        Map<Integer, WorkingCalendar.Year> years = CalendarYear.<CalendarYear>streamAll()
                .collect(Collectors.toMap(CalendarYear::year, CalendarYear::arithmetic));
        return new WorkingCalendar(years);
    }
}
