package org.duban.task.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: 2026-11-23, 2026/11/23, 2026.11.23, 2026年11月23日, 20261123. */
final class Days {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:\\s*0?0:00(?::00)?)?|(\\d{4})(\\d{2})(\\d{2})");

    /** Days are numbers to a spreadsheet, and some formats show a reader no more than that: 48004 is 2031-06-05. */
    private static final Pattern COUNTED = Pattern.compile("([3-9]\\d{4})(?:\\.0)?");

    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);

    private Days() {}

    /** Empty where it is no day, or leaves open which. */
    static Optional<LocalDate> read(String text) {
        Matcher counted = COUNTED.matcher(text.strip());
        if (counted.matches()) {
            return Optional.of(COUNTED_FROM.plusDays(Long.parseLong(counted.group(1))));
        }
        Matcher day = DAY.matcher(text.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        int first = day.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(first)),
                    Integer.parseInt(day.group(first + 1)),
                    Integer.parseInt(day.group(first + 2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
