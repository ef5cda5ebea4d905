package org.duban.meeting.extraction.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as minutes write them. */
public final class DayWords {

    /** In full or shortened. */
    public static final String ENGLISH_MONTHS =
            "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern CHINESE_DAY =
            Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})(?:日|号)(?![常前起]|以前)");
    private static final Pattern ENGLISH_DAY = Pattern.compile(
            "\\b(?:(" + ENGLISH_MONTHS + ") (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?("
                    + ENGLISH_MONTHS + "))\\b(?:,? (\\d{4})\\b)?");
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
        Matcher found = ENGLISH_DAY.matcher(words);
        while (found.find()) {
            Integer year = found.group(5) != null ? Integer.valueOf(found.group(5)) : yearIfNone;
            boolean monthFirst = found.group(1) != null;
            String month = monthFirst ? found.group(1) : found.group(4);
            LocalDate date = date(year, monthNumber(month), Integer.parseInt(found.group(monthFirst ? 2 : 3)));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The first year of this century in the words, or else the reference's. */
    public static Integer yearIn(String words, LocalDate reference) {
        Matcher found = YEAR.matcher(words);
        return reference == null && found.find() ? Integer.valueOf(found.group(1)) : yearOf(reference);
    }

    /** 1 to 12. */
    public static int monthNumber(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    /** That day, or null where there is none or a part is not known. */
    public static LocalDate date(Integer year, Integer month, int day) {
        try {
            return year == null || month == null ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Integer yearOf(LocalDate reference) {
        return reference == null ? null : reference.getYear();
    }

    private static Integer monthOf(LocalDate reference) {
        return reference == null ? null : reference.getMonthValue();
    }
}
