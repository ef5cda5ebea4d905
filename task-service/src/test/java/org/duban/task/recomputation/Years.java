package org.duban.task.recomputation;

import java.util.List;
import java.util.Map;
import org.duban.contracts.calendar.CalendarEventType;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.PlannedEvent;
import org.duban.runtime.json.EventJson;

/** How tests publish years of the working calendar. */
final class Years {
    private static long published = 10;

    private Years() {}

    /** A year with these holidays, which lies on the topic when this returns. */
    static PlannedEvent publish(int year, String... holidays) {
        List<Map<String, String>> days = List.of(holidays).stream()
                .map(day -> Map.of("date", day, "kind", "HOLIDAY", "name", "节日"))
                .toList();
        PlannedEvent event =
                PlannedEvent.of(CalendarEventType.PUBLISHED.type(), "" + year, ++published, calendar(year, days));
        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            kafka.put(Topic.CALENDARS, event);
        }
        return event;
    }

    private static String calendar(int year, List<Map<String, String>> days) {
        return EventJson.write(Map.of(
                "by",
                "supervisor",
                "at",
                "2032-11-01T02:00:00Z",
                "year",
                year,
                "provisional",
                false,
                "source",
                "notice",
                "days",
                days));
    }
}
