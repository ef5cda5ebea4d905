package org.duban.meeting.extraction.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.DayWords;

/** "By 31 March", "on April 9", "until May 1, 2024". The quote keeps by and before, not on and until. */
final class EnglishDay implements DeadlineRule {

    private static final String DAY =
            "(?:(?:" + DayWords.ENGLISH_MONTHS + ") \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:"
                    + DayWords.ENGLISH_MONTHS + "))(?:,? \\d{4})?";
    private static final Pattern DUE = Pattern.compile(
            "\\b(?:((?:by|before|due) (?:the )?(?:(?:close|end) of (?:business|play|day) (?:on )?|noon (?:on )?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?"
                    + DAY + ")|(?:on|until|till|(?:no|not) later than|on or before|to) (?:\\w+day,? )?(" + DAY
                    + "))\\b");

    @Override
    public Optional<Deadline> find(String words, Reference reference) {
        Matcher found = DUE.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String quote = found.group(1) != null ? found.group(1) : found.group(2);
        LocalDate due = date(quote, reference.day());
        return reference.isPast(due) ? Optional.empty() : Optional.of(new Deadline(quote, due));
    }

    private static LocalDate date(String quote, LocalDate from) {
        LocalDate full = DayWords.firstEnglish(quote, null);
        if (full != null || from == null) {
            return full;
        }
        LocalDate thisYear = DayWords.firstEnglish(quote, from.getYear());
        return thisYear == null ? null : Reference.next(from, thisYear.getMonthValue(), thisYear.getDayOfMonth());
    }
}
