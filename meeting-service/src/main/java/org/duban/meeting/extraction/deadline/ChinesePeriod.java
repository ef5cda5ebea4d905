package org.duban.meeting.extraction.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 三个月内, 10个工作日内, 两周内, 本周内. Working days are only counted where the calendar of holidays is known, so they give no
 * date.
 */
final class ChinesePeriod implements DeadlineRule {

    private static final Pattern WITHIN =
            Pattern.compile("((半|\\d{1,3}|[一二两三四五六七八九]?十?[一二两三四五六七八九十])(个工作日|小时|天|日|个?周" + "|个?星期|个?月|年)(?:之内|以内|内))");
    private static final Pattern WEEK = Pattern.compile(
            "((本|下|这)(?:个)?(?:周|星期)(?:内|末|([一二三四五六日天]))?(?:之前|以前|前|下班前)?|(?<![下本一二两三四五六七八九十\\d])周([一二三四五六日])(?:下班)?[之以]?前)");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        Matcher within = WITHIN.matcher(words);
        if (within.find()) {
            LocalDate from = reference.day();
            return Optional.of(new Deadline(
                    within.group(1),
                    from == null ? null : after(from, ChineseNumbers.of(within.group(2)), within.group(3))));
        }
        Matcher week = WEEK.matcher(words);
        return week.find() ? Optional.of(week(week, reference.day())) : Optional.empty();
    }

    private static LocalDate after(LocalDate from, int count, String unit) {
        if (unit.endsWith("工作日")) {
            return null;
        }
        if (count == 0) {
            return unit.endsWith("年") ? from.plusMonths(6) : from.plusDays(15);
        }
        return switch (unit.charAt(unit.length() - 1)) {
            case '时' -> from.plusDays((count + 23) / 24);
            case '周', '期' -> from.plusWeeks(count);
            case '月' -> from.plusMonths(count);
            case '年' -> from.plusYears(count);
            default -> from.plusDays(count);
        };
    }

    private static Deadline week(Matcher found, LocalDate from) {
        if (from == null) {
            return new Deadline(found.group(1), null);
        }
        LocalDate monday = "下".equals(found.group(2)) ? from.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : from;
        String named = found.group(3) != null ? found.group(3) : found.group(4);
        DayOfWeek last =
                named == null || "日天".contains(named) ? DayOfWeek.SUNDAY : DayOfWeek.of("一二三四五六".indexOf(named) + 1);
        return new Deadline(found.group(1), monday.with(TemporalAdjusters.nextOrSame(last)));
    }
}
