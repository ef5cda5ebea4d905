package org.duban.task.clock;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.task.calendar.PublishedCalendar;

/** Hands out timetables. */
@ApplicationScoped
public class Timetables {
    private final PublishedCalendar published;

    Timetables(PublishedCalendar published) {
        this.published = published;
    }

    /** For new tasks: by the clock profile in force and the calendar as published; asked in a transaction. */
    public Timetable now() {
        return new Timetable(ClockProfile.OF_13710, published.now());
    }

    /** For a task that was issued under that version; asked in a transaction. */
    public Timetable of(ClockVersion version) {
        ClockProfile profile =
                version.profile().equals(ClockProfile.STANDARD.name()) ? ClockProfile.STANDARD : ClockProfile.OF_13710;
        return new Timetable(profile, published.now());
    }
}
