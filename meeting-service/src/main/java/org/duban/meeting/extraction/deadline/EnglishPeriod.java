package org.duban.meeting.extraction.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Within three weeks", "within 10 working days", "during the coming week". */
final class EnglishPeriod implements DeadlineRule {

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen");
    private static final Map<String, Integer> TENS = Map.of("thirty", 30, "sixty", 60, "ninety", 90);
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)\\b(?:within|in)(?: the)?(?: next| coming)? (\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty"
                    + "|sixty|ninety|an?)(?: \\(\\d{1,3}\\))? (working day|business day|day|hour|fortnight|week|month|year)s?\\b(?<!in an hour)");
    private static final Pattern COMING = Pattern.compile(
            "(?i)\\b(?:during|in|by) (?:the )?(?:forthcoming|coming|next|following) (week|month|year)\\b");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        LocalDate from = reference.day();
        return find(WITHIN, words, found -> from == null ? null : plus(from, number(found.group(1)), found.group(2)))
                .or(() -> find(COMING, words, found -> null));
    }

    private static Optional<Deadline> find(Pattern pattern, String words, Resolving resolving) {
        Matcher found = pattern.matcher(words);
        return found.find() ? Optional.of(new Deadline(found.group(), resolving.date(found))) : Optional.empty();
    }

    private static int number(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower);
        }
        return TENS.getOrDefault(lower, Math.max(1, NUMBERS.indexOf(lower)));
    }

    private static LocalDate plus(LocalDate from, int count, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            // Working days are only counted where the calendar of holidays is known.
            case "working day", "business day" -> null;
            case "hour" -> from.plusDays((count + 23) / 24);
            case "fortnight" -> from.plusWeeks(2L * count);
            case "week" -> from.plusWeeks(count);
            case "month" -> from.plusMonths(count);
            case "year" -> from.plusYears(count);
            default -> from.plusDays(count);
        };
    }

    @FunctionalInterface
    private interface Resolving {
        LocalDate date(Matcher found);
    }
}
