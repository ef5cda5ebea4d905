package org.duban.meeting.extraction.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.DayWords;

/** 年底前, 年内, 今年6月底, 2025年底, 月底前, 三季度末. */
final class ChineseEndOf implements DeadlineRule {

    private static final String SUFFIX = "(?:之前|以前|前)?";
    private static final Pattern MONTH =
            Pattern.compile("((?:(\\d{4})年|(今年|明年|本年))?(\\d{1,2})月(?:底|末|份?[之以]?前|份?内)" + SUFFIX + ")");
    private static final Pattern THIS_MONTH = Pattern.compile("((本月|下月)?月?[底末]" + SUFFIX + "|本月内)(?<!年底|年底前|年末|季度末)");
    private static final Pattern QUARTER =
            Pattern.compile("((?:(\\d{4})年|(今年|明年))?第?([一二三四])季度(?:[底末]|[之以]?前|内)" + SUFFIX + ")");
    private static final Pattern THIS_QUARTER =
            Pattern.compile("((?:(?:本|下)个?季度|(?<![一二三四])季度)(?:[底末内]|[之以]?前)" + SUFFIX + "|本季度(?=完成|[^，。；的]{0,4}完成))");
    private static final Pattern PART_OF_MONTH =
            Pattern.compile("((?:(\\d{4})年|(今年|明年))?(\\d{1,2})月(?:份)?([上中下])旬[之以]?前)");
    private static final Pattern HALF_YEAR = Pattern.compile("((?:(\\d{4})年|(今年|明年))?([上下])半年[底末内前](?:[之以]?前)?)");
    private static final Pattern YEAR = Pattern.compile(
            "((?:(\\d{4})年?|(今年|明年|本年|(?<![\\d一二三四五六七八九十两几近半])年))(?:年?底|末" + "|以?内|[之以]前)" + SUFFIX + ")");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        return month(words, reference.day())
                .or(() -> quarter(words, reference.day()))
                .or(() -> thisQuarter(words, reference.day()))
                .or(() -> partOfMonth(words, reference.day()))
                .or(() -> halfYear(words, reference.day()))
                .or(() -> year(words, reference.day()))
                .or(() -> thisMonth(words, reference.day()));
    }

    private static Optional<Deadline> month(String words, LocalDate from) {
        Matcher found = MONTH.matcher(words);
        return found.find()
                ? deadline(
                        found,
                        Integer.parseInt(found.group(4)),
                        ChineseYears.year(found.group(2), found.group(3), from))
                : Optional.empty();
    }

    private static Optional<Deadline> quarter(String words, LocalDate from) {
        Matcher found = QUARTER.matcher(words);
        return found.find()
                ? deadline(
                        found,
                        3 * ("一二三四".indexOf(found.group(4)) + 1),
                        ChineseYears.year(found.group(2), found.group(3), from))
                : Optional.empty();
    }

    private static Optional<Deadline> partOfMonth(String words, LocalDate from) {
        Matcher found = PART_OF_MONTH.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int day = 10 * ("上中".indexOf(found.group(5)) + 1);
        Optional<Deadline> month = deadline(
                found, Integer.parseInt(found.group(4)), ChineseYears.year(found.group(2), found.group(3), from));
        return month.map(due -> due.date() == null || day == 0
                ? due
                : new Deadline(due.words(), due.date().withDayOfMonth(day)));
    }

    private static Optional<Deadline> halfYear(String words, LocalDate from) {
        Matcher found = HALF_YEAR.matcher(words);
        return found.find()
                ? deadline(
                        found,
                        "上".equals(found.group(4)) ? 6 : 12,
                        ChineseYears.year(found.group(2), found.group(3), from))
                : Optional.empty();
    }

    private static Optional<Deadline> thisQuarter(String words, LocalDate from) {
        Matcher found = THIS_QUARTER.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        LocalDate day = from != null && found.group(1).startsWith("下") ? from.plusMonths(3) : from;
        LocalDate last = day == null
                ? null
                : YearMonth.of(day.getYear(), 3 * ((day.getMonthValue() + 2) / 3))
                        .atEndOfMonth();
        return Optional.of(new Deadline(found.group(1), last));
    }

    private static Optional<Deadline> year(String words, LocalDate from) {
        Matcher found = YEAR.matcher(words);
        return found.find()
                ? deadline(found, 12, ChineseYears.year(found.group(2), found.group(3), from))
                : Optional.empty();
    }

    private static Optional<Deadline> thisMonth(String words, LocalDate from) {
        Matcher found = THIS_MONTH.matcher(words);
        if (!found.find() || !found.group(1).contains("月")) {
            return Optional.empty();
        }
        LocalDate month = from != null && found.group(1).startsWith("下月") ? from.plusMonths(1) : from;
        return Optional.of(new Deadline(
                found.group(1), month == null ? null : YearMonth.from(month).atEndOfMonth()));
    }

    private static Optional<Deadline> deadline(Matcher found, int month, Integer year) {
        LocalDate first = DayWords.date(year, month, 1);
        LocalDate last = first == null ? null : YearMonth.from(first).atEndOfMonth();
        return Optional.of(new Deadline(found.group(1), last));
    }
}
