package org.duban.meeting.extraction.header;

import java.util.List;
import java.util.regex.Pattern;

/** Who was in the chair. */
final class ChairReading {

    /** With a post before the name where one sentence gives it, as titles do not. */
    private static final List<Pattern> CHINESE = List.of(
            Pattern.compile("(?<=[，。；\\s]|^)([^，。；\\s\\d]{2,30}?)(?:\\d{1,2}月\\d{1,2}日)?主持(?:召开)?[^，。；]{0,15}会"));

    private static final String POST_AND_NAME = "((?:[A-Z][\\w.’'-]*|party|secretary|president|mayor|and|of|the)"
            + "(?: (?:[A-Z][\\w.’'-]*|party|secretary|president|mayor|of|the)){1,6})";

    private static final List<Pattern> ENGLISH = List.of(
            Pattern.compile(POST_AND_NAME + " (?:presided over|chaired|called the (?:[\\w ]{0,20})?meeting to order)"),
            Pattern.compile("called to order by " + POST_AND_NAME),
            Pattern.compile("(?:chaired|presided over) by " + POST_AND_NAME),
            Pattern.compile("(?<=[:,] |\\n)((?:Mr|Mrs|Ms|Dr|Cllr)?\\.? ?[A-Z][\\w. ]{1,25}?),? \\((?:Chair|Chairman"
                    + "|Chairwoman|Chairperson)\\)"));

    private ChairReading() {}

    static String read(Opening opening) {
        return opening.first(opening.chinese() ? CHINESE : ENGLISH).orElse(null);
    }
}
