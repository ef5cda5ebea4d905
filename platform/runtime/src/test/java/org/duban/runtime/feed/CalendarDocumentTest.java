package org.duban.runtime.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarDocumentTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    @Test
    void itIsWrittenLineByLine() {
        String document = CalendarDocument.of(
                "task-service",
                "时限; all",
                CITY,
                List.of(event("a, b; c\\d\ne\u0007f", AllDayEvent.Standing.TENTATIVE)));

        assertThat(document.replace("\r\n ", "").split("\r\n"))
                .containsExactlyInAnyOrder(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//Duban//task-service//EN",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:时限\\; all",
                        "X-WR-TIMEZONE:Asia/Shanghai",
                        "X-PUBLISHED-TTL:PT1H",
                        "BEGIN:VEVENT",
                        "UID:one@duban",
                        "DTSTAMP:20310303T040506Z",
                        "LAST-MODIFIED:20310303T040506Z",
                        "DTSTART;VALUE=DATE:20301231",
                        "DTEND;VALUE=DATE:20310101",
                        "SUMMARY:a\\, b\\; c\\\\d\\nef",
                        "STATUS:TENTATIVE",
                        "SEQUENCE:7",
                        "TRANSP:TRANSPARENT",
                        "URL:https://duban.example/tasks/1",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(document).endsWith("END:VCALENDAR\r\n");
        assertThat(document.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void theSameEventsGiveTheSameDocument() {
        List<AllDayEvent> events = List.of(event("x", AllDayEvent.Standing.CANCELLED));

        assertThat(CalendarDocument.of("s", "n", CITY, events))
                .isEqualTo(CalendarDocument.of("s", "n", CITY, events))
                .contains("STATUS:CANCELLED")
                .isNotEqualTo(CalendarDocument.of("s", "n", CITY, List.of()));
    }

    private static AllDayEvent event(String summary, AllDayEvent.Standing standing) {
        return new AllDayEvent(
                "one@duban",
                LocalDate.of(2030, 12, 31),
                summary,
                null,
                null,
                URI.create("https://duban.example/tasks/1"),
                standing,
                7,
                Instant.parse("2031-03-03T04:05:06Z"));
    }
}
