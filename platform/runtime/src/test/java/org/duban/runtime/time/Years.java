package org.duban.runtime.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Calendars to try the arithmetic on: those of the notices that were published, and as many as a seed can make. */
final class Years {
    static final int FIRST = 2022;
    static final int LAST = 2026;
    private static final Path NOTICES =
            Path.of("../../notification-service/src/main/resources/calendar/statutory-days.json");

    private Years() {}

    /** As the notices have it. */
    static WorkingCalendar asPublished() {
        WorkingCalendar calendar = WorkingCalendar.PLAIN_WEEKS;
        try {
            for (JsonNode notice : new ObjectMapper().readTree(Files.readAllBytes(NOTICES))) {
                calendar = calendar.with(notice.get("year").asInt(), year(notice));
            }
        } catch (IOException e) {
            throw new AssertionError("the notices are not where they were: " + NOTICES.toAbsolutePath(), e);
        }
        return calendar;
    }

    private static WorkingCalendar.Year year(JsonNode notice) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (JsonNode period : notice.get("periods")) {
            LocalDate last = LocalDate.parse(period.get("off").get(1).asText());
            LocalDate.parse(period.get("off").get(0).asText())
                    .datesUntil(last.plusDays(1))
                    .forEach(off::add);
            period.get("worked").forEach(day -> worked.add(LocalDate.parse(day.asText())));
        }
        return new WorkingCalendar.Year(false, off, worked);
    }

    /** Up to ten holidays of up to nine days a year, some weekend days worked for them, and now and then no notice. */
    static WorkingCalendar random(Random random) {
        WorkingCalendar calendar = WorkingCalendar.PLAIN_WEEKS;
        for (int year = FIRST; year <= LAST; year++) {
            if (random.nextInt(5) > 0) {
                calendar = calendar.with(year, randomYear(year, random));
            }
        }
        return calendar;
    }

    private static WorkingCalendar.Year randomYear(int year, Random random) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (int holidays = random.nextInt(11); holidays > 0; holidays--) {
            LocalDate first = dayOf(year, random);
            first.datesUntil(first.plusDays(1 + random.nextInt(9)))
                    .filter(day -> day.getYear() == year)
                    .forEach(off::add);
            LocalDate weekend = dayOf(year, random);
            if (weekend.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 && !off.contains(weekend)) {
                worked.add(weekend);
            }
        }
        off.removeAll(worked);
        return new WorkingCalendar.Year(random.nextBoolean(), off, worked);
    }

    private static LocalDate dayOf(int year, Random random) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    /** Any day of those years, or of the year before and after. */
    static LocalDate day(Random random) {
        return LocalDate.of(FIRST - 1, 1, 1).plusDays(random.nextInt(365 * (LAST - FIRST + 3)));
    }
}
