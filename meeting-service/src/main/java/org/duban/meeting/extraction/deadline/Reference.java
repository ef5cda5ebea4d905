package org.duban.meeting.extraction.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.DayWords;

/**
 * What relative words are counted from.
 *
 * @param day the day of the meeting, or else of publication; null where neither is known
 * @param meetings days of later meetings that the minutes name with their date, by month
 */
public record Reference(LocalDate day, Map<String, LocalDate> meetings) {

    private static final Pattern DATED_MEETING = Pattern.compile(
            "\\b(" + DayWords.ENGLISH_MONTHS + ") (\\d{1,2})(?:st|nd|rd|th)? (?:[A-Z]\\w+ ){0,2}[Mm]eeting\\b");

    public static Reference of(LocalDate day, String minutes) {
        Map<String, LocalDate> meetings = new HashMap<>();
        Matcher found = DATED_MEETING.matcher(minutes);
        while (day != null && found.find()) {
            LocalDate date = next(day, DayWords.monthNumber(found.group(1)), Integer.parseInt(found.group(2)));
            meetings.putIfAbsent(found.group(1), date);
        }
        return new Reference(day, meetings);
    }

    /** Whether the day was over when the meeting met: then nothing is due on it. */
    boolean isPast(LocalDate due) {
        return due != null && day != null && due.isBefore(day);
    }

    /** The first such day that is not before the reference by more than a month. */
    static LocalDate next(LocalDate from, int month, int day) {
        LocalDate sameYear = from == null ? null : DayWords.date(from.getYear(), month, day);
        boolean longPast = sameYear != null && sameYear.isBefore(from.minusMonths(1));
        return longPast ? DayWords.date(from.getYear() + 1, month, day) : sameYear;
    }
}
