package org.duban.meeting.extraction.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.DayWords;

/** "By March 2027", "in Q3", "by the second quarter": its last day; "before March": the day before it begins. */
final class EnglishMonth implements DeadlineRule {
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
    private static final Pattern MONTH = Pattern.compile("\\b(?:[Bb]y|[Bb](efore)) (?:mid-|early |late )?("
            + DayWords.ENGLISH_MONTHS + ")\\b(?! \\d{1,2}\\b)(?:,? (\\d{4}))?(?! (?:\\w+ )?[Mm]eeting)");
    private static final Pattern QUARTER = Pattern.compile(
            "\\b(?:(?:[Bb]y|[Ii]n|[Bb]efore|[Dd]uring) (?:the )?(?:end of )?(?:the )?)?(?:Q([1-4])|(?<=(?:by|in|of|ng|re) (?:the )?)(first|second"
                    + "|third|fourth) quarter)(?:,? (?:of )?(\\d{4}))?\\b");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        LocalDate from = reference.day();
        Matcher month = MONTH.matcher(words);
        if (month.find()) {
            LocalDate last = last(DayWords.monthNumber(month.group(2)), month.group(3), from);
            boolean before = month.group(1) != null;
            return Optional.of(new Deadline(
                    month.group(),
                    last != null && before ? last.withDayOfMonth(1).minusDays(1) : last));
        }
        Matcher quarter = QUARTER.matcher(words);
        return quarter.find() ? Optional.of(new Deadline(quarter.group(), quarter(quarter, from))) : Optional.empty();
    }

    private static LocalDate quarter(Matcher found, LocalDate from) {
        int quarter = found.group(1) != null
                ? Integer.parseInt(found.group(1))
                : QUARTERS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
        return last(3 * quarter, found.group(3), from);
    }

    /** The last day of the month in that year, or else of the next such month; null where no year is known. */
    static LocalDate last(int month, String yearOrNull, LocalDate from) {
        if (yearOrNull != null) {
            return YearMonth.of(Integer.parseInt(yearOrNull), month).atEndOfMonth();
        }
        if (from == null) {
            return null;
        }
        LocalDate last = YearMonth.of(from.getYear(), month).atEndOfMonth();
        return last.isBefore(from) ? YearMonth.of(from.getYear() + 1, month).atEndOfMonth() : last;
    }

    static LocalDate endOfQuarter(int quarter, int year) {
        return YearMonth.of(year, 3 * quarter).atEndOfMonth();
    }
}
