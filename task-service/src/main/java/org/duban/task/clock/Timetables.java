package org.duban.task.clock;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.task.calendar.PublishedCalendar;

/** Hands out the timetable that is in force. */
@ApplicationScoped
public class Timetables {
    private final PublishedCalendar published;

    Timetables(PublishedCalendar published) {
        this.published = published;
    }

    /** By the default clock profile and the calendar as published; asked in a transaction. */
    public Timetable now() {
        return new Timetable(ClockProfile.OF_13710, published.now());
    }
}
