package org.duban.meeting.extraction.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "By Friday", "by close of business on Friday", "before next Tuesday": the next such day after the meeting. */
final class EnglishWeekday implements DeadlineRule {
    private static final Pattern DUE = Pattern.compile(
            "\\b(?:[Bb]y|[Bb]efore) (?:(?:the )?(?:close of (?:business|play)|COB|end of (?:the )?(?:working )?day|noon"
                    + "|\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.))(?: on)? )?(?:(next|this) )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "|tomorrow|today)(?! \\d|,? (?:\\d|[A-Z][a-z]{2,8} \\d))\\b");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        Matcher found = DUE.matcher(words);
        return found.find() ? Optional.of(new Deadline(found.group(), date(found, reference.day()))) : Optional.empty();
    }

    private static LocalDate date(Matcher found, LocalDate from) {
        if (from == null) {
            return null;
        }
        return switch (found.group(2)) {
            case "today" -> from;
            case "tomorrow" -> from.plusDays(1);
            default -> weekday(found, from);
        };
    }

    /** "Next Tuesday" is that of the week after, as most offices use it; a bare one is the first to come. */
    private static LocalDate weekday(Matcher found, LocalDate from) {
        DayOfWeek day = DayOfWeek.valueOf(found.group(2).toUpperCase(Locale.ROOT));
        return "next".equals(found.group(1))
                ? from.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day))
                : from.with(TemporalAdjusters.next(day));
    }
}
