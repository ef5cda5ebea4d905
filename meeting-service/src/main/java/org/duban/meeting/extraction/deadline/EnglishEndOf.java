package org.duban.meeting.extraction.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.DayWords;

/** "By the end of March", "before the end of the year", "by month-end". The end of a school or budget year has no date here. */
final class EnglishEndOf implements DeadlineRule {
    private static final Pattern END_OF =
            Pattern.compile("\\b(?:[Bb]y|[Bb]efore|[Aa]t|until) (?:the )?(?:very )?end of (?:"
                    + "(?<month>" + DayWords.ENGLISH_MONTHS + ")\\b(?:,? (?<year>\\d{4}))?"
                    + "|(?:the |this )?(?:(?<other>school|academic|financial|fiscal|municipal|budget|civic|current financial) )?(?:calendar |current )?"
                    + "(?<unit>week|month|quarter|year|term|semester|summer|winter|spring|autumn|session)\\b)");
    private static final Pattern SHORT =
            Pattern.compile("\\b(?:[Bb]y|[Bb]efore) (?:the )?(?<unit>year|month|week|quarter)[- ]end\\b");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        Matcher end = END_OF.matcher(words);
        if (end.find()) {
            return Optional.of(new Deadline(end.group(), date(end, reference.day())));
        }
        Matcher brief = SHORT.matcher(words);
        return brief.find()
                ? Optional.of(new Deadline(brief.group(), endOf(brief.group("unit"), reference.day())))
                : Optional.empty();
    }

    private static LocalDate date(Matcher found, LocalDate from) {
        if (found.group("month") != null) {
            int month = DayWords.monthNumber(found.group("month"));
            return EnglishMonth.last(month, found.group("year"), from);
        }
        return found.group("other") != null ? null : endOf(found.group("unit"), from);
    }

    private static LocalDate endOf(String unit, LocalDate from) {
        if (from == null) {
            return null;
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "week" -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "month" -> YearMonth.from(from).atEndOfMonth();
            case "quarter" -> EnglishMonth.endOfQuarter((from.getMonthValue() + 2) / 3, from.getYear());
            case "year" -> LocalDate.of(from.getYear(), 12, 31);
            default -> null;
        };
    }
}
