package org.duban.meeting.extraction.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Within three weeks", "by the end of the year", "during the coming week". */
final class EnglishPeriod implements DeadlineRule {

    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)\\b(?:within (?:the next )?)((?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|a)) (day|week|month|year)s?\\b");
    private static final Pattern END_OF = Pattern.compile(
            "(?i)\\b(?:by|before) (?:the )?(?:end of (?:the |this )?|year[ -]?end)(week|month|year)?\\b");
    private static final Pattern COMING = Pattern.compile(
            "(?i)\\b(?:during|in|by) (?:the )?(?:forthcoming|coming|next|following) (week|month|year)\\b");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        LocalDate from = reference.day();
        return find(WITHIN, words, found -> from == null ? null : plus(from, number(found.group(1)), found.group(2)))
                .or(() -> find(END_OF, words, found -> from == null ? null : endOf(from, found.group(1))))
                .or(() -> find(COMING, words, found -> null));
    }

    private static Optional<Deadline> find(Pattern pattern, String words, Resolving resolving) {
        Matcher found = pattern.matcher(words);
        return found.find() ? Optional.of(new Deadline(found.group(), resolving.date(found))) : Optional.empty();
    }

    private static int number(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return Character.isDigit(lower.charAt(0)) ? Integer.parseInt(lower) : Math.max(1, NUMBERS.indexOf(lower));
    }

    private static LocalDate plus(LocalDate from, int count, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "week" -> from.plusWeeks(count);
            case "month" -> from.plusMonths(count);
            case "year" -> from.plusYears(count);
            default -> from.plusDays(count);
        };
    }

    private static LocalDate endOf(LocalDate from, String unit) {
        if ("week".equalsIgnoreCase(unit)) {
            return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
        return "month".equalsIgnoreCase(unit)
                ? YearMonth.from(from).atEndOfMonth()
                : LocalDate.of(from.getYear(), 12, 31);
    }

    @FunctionalInterface
    private interface Resolving {
        LocalDate date(Matcher found);
    }
}
