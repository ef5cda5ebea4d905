package org.duban.task.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.duban.contracts.calendar.CalendarEventType;
import org.duban.contracts.calendar.WorkingCalendarPublished;
import org.duban.contracts.envelope.Topic;
import org.duban.runtime.inbox.Listener;
import org.duban.runtime.inbox.Reactions;
import org.duban.runtime.inbox.Received;

/** Keeps each year's calendar as it was last published. */
@ApplicationScoped
class CalendarListener implements Listener {
    private final Event<YearKept> kept;

    CalendarListener(Event<YearKept> kept) {
        this.kept = kept;
    }

    @Override
    public Topic topic() {
        return Topic.CALENDARS;
    }

    @Override
    public Reactions reactions() {
        return new Reactions().on(CalendarEventType.PUBLISHED, WorkingCalendarPublished.class, this::keep);
    }

    private void keep(Received<WorkingCalendarPublished> event) {
        WorkingCalendarPublished published = event.payload();
        CalendarYear year = CalendarYear.findById(published.year());
        if (year == null) {
            year = new CalendarYear();
            year.year = published.year();
        }
        year.take(published);
        year.persist();
        kept.fire(new YearKept(event.id(), published.year(), published.source()));
    }
}
