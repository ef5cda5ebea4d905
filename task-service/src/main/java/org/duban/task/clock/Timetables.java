package org.duban.task.clock;

import jakarta.enterprise.context.ApplicationScoped;
import org.duban.task.calendar.PublishedCalendar;

/** Hands out timetables. */
@ApplicationScoped
public class Timetables {
    private final PublishedCalendar published;
    private final ClockProfiles profiles;

    Timetables(PublishedCalendar published, ClockProfiles profiles) {
        this.published = published;
        this.profiles = profiles;
    }

    /** For new tasks: by the clock profile in force and the calendar as published; asked in a transaction. */
    public Timetable now() {
        return new Timetable(profiles.inForce(), published.now());
    }

    /** For a task that was issued under that version; asked in a transaction. */
    public Timetable of(ClockVersion version) {
        return new Timetable(profiles.of(version), published.now());
    }
}
