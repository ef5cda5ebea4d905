package org.duban.meeting.extraction.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as minutes write them. */
public final class DayWords {

    public static final String ENGLISH_MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    private static final List<String> MONTHS = List.of(ENGLISH_MONTHS.split("\\|"));
    private static final Pattern CHINESE_DAY =
            Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})(?:日|号)(?![常前起]|以前)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(" + ENGLISH_MONTHS + ") (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (" + ENGLISH_MONTHS + ")\\b(?:,? (\\d{4})\\b)?");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");

    private DayWords() {}

    /** The last day that the words name; month and year, where they are not said, come from the reference. */
    public static LocalDate lastChinese(String words, LocalDate reference) {
        Matcher found = CHINESE_DAY.matcher(words);
        LocalDate last = null;
        while (found.find()) {
            Integer year = found.group(1) != null ? Integer.valueOf(found.group(1)) : yearOf(reference);
            Integer month = found.group(2) != null ? Integer.valueOf(found.group(2)) : monthOf(reference);
            LocalDate day = date(year, month, Integer.parseInt(found.group(3)));
            last = day != null ? day : last;
        }
        return last;
    }

    /** The first day that the words name with a year, or, given a year, without one. */
    public static LocalDate firstEnglish(String words, Integer yearIfNone) {
        LocalDate monthFirst = first(MONTH_FIRST.matcher(words), 1, 2, yearIfNone);
        return monthFirst != null ? monthFirst : first(DAY_FIRST.matcher(words), 2, 1, yearIfNone);
    }

    /** The first year of this century in the words, or else the reference's. */
    public static Integer yearIn(String words, LocalDate reference) {
        Matcher found = YEAR.matcher(words);
        return reference == null && found.find() ? Integer.valueOf(found.group(1)) : yearOf(reference);
    }

    /** 1 to 12. */
    public static int monthNumber(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    /** That day, or null where there is none or a part is not known. */
    public static LocalDate date(Integer year, Integer month, int day) {
        try {
            return year == null || month == null ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate first(Matcher found, int month, int day, Integer yearIfNone) {
        while (found.find()) {
            Integer year = found.group(3) != null ? Integer.valueOf(found.group(3)) : yearIfNone;
            LocalDate date = date(year, monthNumber(found.group(month)), Integer.parseInt(found.group(day)));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static Integer yearOf(LocalDate reference) {
        return reference == null ? null : reference.getYear();
    }

    private static Integer monthOf(LocalDate reference) {
        return reference == null ? null : reference.getMonthValue();
    }
}
