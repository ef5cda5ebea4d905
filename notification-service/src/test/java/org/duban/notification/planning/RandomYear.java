package org.duban.notification.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A year's calendar made by chance: weekdays off, weekend days worked. */
record RandomYear(int year, Set<LocalDate> off, Set<LocalDate> worked) {
    private static final int MOST_DAYS = 40;

    static RandomYear of(int year, Random random) {
        RandomYear made = new RandomYear(year, new HashSet<>(), new HashSet<>());
        for (int i = random.nextInt(MOST_DAYS); i > 0; i--) {
            LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            (weekend ? made.worked : made.off).add(day);
        }
        return made;
    }

    String asBody() {
        return Stream.concat(
                        off.stream().map(day -> named(day, "HOLIDAY")),
                        worked.stream().map(day -> named(day, "WORKDAY")))
                .collect(Collectors.joining(",", "{\"source\": \"by chance\", \"days\": [", "]}"));
    }

    private static String named(LocalDate day, String kind) {
        return "{\"date\": \"%s\", \"kind\": \"%s\", \"name\": \"chance\"}".formatted(day, kind);
    }
}
