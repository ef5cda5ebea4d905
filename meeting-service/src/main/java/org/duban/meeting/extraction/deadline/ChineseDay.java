package org.duban.meeting.extraction.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.DayWords;

/** 3月31日前, 至2023年3月31日, 于5月10日完成; of a range its last day. */
final class ChineseDay implements DeadlineRule {

    private static final Pattern DAY = Pattern.compile("(?<![从自\\d])((?:(\\d{4})年|(今年|明年|本年|次年))?(?:(\\d{1,2})月|(本月"
            + "|下月))(\\d{1,2})[日号](?:之前|以前|前|止|为止)?)(?!\\d|起|以来|以后|后|召开|印发)");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        Matcher found = DAY.matcher(words);
        Deadline last = null;
        while (found.find()) {
            LocalDate due = date(found, reference.day());
            last = reference.isPast(due) ? last : new Deadline(found.group(1), due);
        }
        return Optional.ofNullable(last);
    }

    private static LocalDate date(Matcher found, LocalDate from) {
        int day = Integer.parseInt(found.group(6));
        if (found.group(5) != null) {
            LocalDate month = from == null ? null : "下月".equals(found.group(5)) ? from.plusMonths(1) : from;
            return month == null ? null : DayWords.date(month.getYear(), month.getMonthValue(), day);
        }
        int month = Integer.parseInt(found.group(4));
        Integer year = ChineseYears.year(found.group(2), found.group(3), from);
        return found.group(2) == null && found.group(3) == null
                ? Reference.next(from, month, day)
                : DayWords.date(year, month, day);
    }
}
