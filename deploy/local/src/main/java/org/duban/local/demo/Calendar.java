package org.duban.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fills the days into a text, so that the demo city is always about these weeks. */
final class Calendar {
    private static final Pattern PLACE = Pattern.compile("\\{(held|year|\\+(\\d+))}");
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final LocalDate today;
    private final LocalDate held;

    Calendar(LocalDate today, LocalDate held) {
        this.today = today;
        this.held = held;
    }

    /** {@code {+3}} becomes the day after the day after tomorrow, {@code {held}} the day of the meeting. */
    String fill(String text, boolean english) {
        DateTimeFormatter format = english ? ENGLISH : CHINESE;
        return PLACE.matcher(text).replaceAll(place -> switch (place.group(1)) {
            case "held" -> format.format(held);
            case "year" -> Integer.toString(held.getYear());
            default -> format.format(today.plusDays(Long.parseLong(place.group(2))));
        });
    }
}
