package org.duban.task.bulletin;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/**
 * A month or a quarter.
 *
 * @param name such as {@code 2026-10} or {@code 2026-Q3}
 * @param begins its first day
 * @param cutOff its last day, as of whose end everything is counted
 */
record BulletinPeriod(String name, LocalDate begins, LocalDate cutOff) {
    private static final Pattern SHAPE = Pattern.compile("([12][0-9]{3})-(?:(0[1-9]|1[0-2])|Q([1-4]))");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** @throws Problem 400 where it is neither a month nor a quarter */
    static BulletinPeriod of(String name) {
        Matcher read = SHAPE.matcher(name);
        if (!read.matches()) {
            throw Problem.malformed(new Text(
                    "A period is a month, such as 2026-10, or a quarter, such as 2026-Q3.",
                    "期间应为月份（如 2026-10）或季度（如 2026-Q3）。"));
        }
        int year = Integer.parseInt(read.group(1));
        boolean month = read.group(2) != null;
        int first = month
                ? Integer.parseInt(read.group(2))
                : (Integer.parseInt(read.group(3)) - 1) * MONTHS_OF_A_QUARTER + 1;
        LocalDate begins = LocalDate.of(year, first, 1);
        return new BulletinPeriod(
                name, begins, begins.plusMonths(month ? 1 : MONTHS_OF_A_QUARTER).minusDays(1));
    }

    /** @throws Problem 422 while it is not over, as its figures would still change */
    void requireOver(LocalDate today) {
        if (!today.isAfter(cutOff)) {
            throw Problem.invalid(
                    "period", Text.of("is not over yet; draft it from %s on", "尚未结束，请于 %s 起拟稿", cutOff.plusDays(1)));
        }
    }
}
