package org.duban.meeting.feed;

import java.time.ZoneId;
import java.util.List;
import org.duban.runtime.feed.AllDayEvent;
import org.duban.runtime.feed.CalendarDocument;

/** Meetings as an iCalendar document: all-day events, for their hour is not recorded. */
final class MeetingCalendar {
    private MeetingCalendar() {}

    /** The document; the same entries always give the same one. */
    static String of(String name, ZoneId zone, List<CalendarEntry> entries) {
        return CalendarDocument.of(
                "meeting-service",
                name,
                zone,
                entries.stream().map(MeetingCalendar::event).toList());
    }

    private static AllDayEvent event(CalendarEntry entry) {
        return new AllDayEvent(
                entry.meeting().toString(),
                entry.heldOn(),
                entry.summary(),
                entry.location(),
                entry.agenda(),
                null,
                AllDayEvent.Standing.CONFIRMED,
                entry.revision(),
                entry.revisedAt());
    }
}
