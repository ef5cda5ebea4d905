package org.duban.meeting.extraction.header;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.DayWords;

/** The day of the meeting: in Chinese from the sentence that says it was held, in English the first day of the head. */
final class DateReading {

    private static final int FAR = 60;
    /** Further down, days are those of other meetings. */
    private static final int HEAD = 600;

    private static final Pattern FIRST_ITEM = Pattern.compile("\\n\\s*1[.)]");

    private DateReading() {}

    static LocalDate read(Opening opening, LocalDate publishedOn) {
        return opening.chinese() ? chinese(opening.text(), publishedOn) : english(opening.text(), publishedOn);
    }

    private static LocalDate chinese(String text, LocalDate publishedOn) {
        for (String act : new String[] {"召开", "举行", "主持", "会见"}) {
            for (int at = text.indexOf(act); at >= 0; at = text.indexOf(act, at + 1)) {
                LocalDate day = DayWords.lastChinese(text.substring(Math.max(0, at - 2 * FAR), at), publishedOn);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static LocalDate english(String text, LocalDate publishedOn) {
        Matcher item = FIRST_ITEM.matcher(text);
        String head = text.substring(0, Math.min(HEAD, item.find() ? item.start() : text.length()));
        return DayWords.firstEnglish(head, DayWords.yearIn(head, publishedOn));
    }
}
