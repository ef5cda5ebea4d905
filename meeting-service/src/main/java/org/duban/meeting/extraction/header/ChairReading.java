package org.duban.meeting.extraction.header;

import java.util.List;
import java.util.regex.Pattern;

/** Who was in the chair. */
final class ChairReading {

    /** With a post before the name where one sentence gives it, as titles do not. */
    private static final List<Pattern> CHINESE = List.of(
            Pattern.compile("(?:会议)?主\\s*持\\s*人?[:：]\\s*([^，。；、：\\s]{2,20})"),
            Pattern.compile(
                    "(?<=[，。；\\s]|^)([^，。；\\s\\d]{2,30}?)(?:\\d{1,2}月\\d{1,2}日(?:上午|下午|晚)?)?(?:在[^，。；]{2,20}?)?主持(?:召开)?[^，。；]{0,15}会"));

    private static final String POST_AND_NAME = "((?:[A-Z][\\w.’'-]*|party|secretary|president|mayor|and|of|the)"
            + "(?: (?:[A-Z][\\w.’'-]*|party|secretary|president|mayor|of|the)){1,6})";

    private static final String NAME = "((?:[A-Z][\\w’'-]*\\.?)(?: (?:[A-Z][\\w’'-]*\\.?)){1,3})";
    private static final List<Pattern> ENGLISH = List.of(
            Pattern.compile(
                    "(?m)(?<![\\w-])(?:Chair|Chairman|Chairwoman|Chairperson|Presiding(?: [Oo]fficer)?|In the [Cc]hair): *"
                            + NAME),
            Pattern.compile(NAME + ",? (?:\\()?[Ii]n the [Cc]hair"),
            Pattern.compile(POST_AND_NAME + " (?:presided over|chaired|called the (?:[\\w ]{0,20})?meeting to order)"),
            Pattern.compile(
                    "called to order(?: at [\\d:.]{1,5} ?[ap]\\.?m\\.?,?)?(?: in [^.\\n]{2,60})? by " + POST_AND_NAME),
            Pattern.compile("(?:chaired|presided over) by " + POST_AND_NAME),
            Pattern.compile("(?<=[:,] |\\n)((?:Mr|Mrs|Ms|Dr|Cllr)?\\.? ?[A-Z][\\w. ]{1,25}?),? \\((?:Chair|Chairman"
                    + "|Chairwoman|Chairperson)\\)"),
            Pattern.compile(
                    "(?m)^" + NAME
                            + "(?: \\([A-Z]{2,3}\\))?(?:\\t+| {2,}|, | [-–] )(?:Board )?(?:Chair|Chairman|Chairwoman|Chairperson)\\b(?! of)"),
            Pattern.compile(NAME + " presiding\\b"));

    private ChairReading() {}

    static String read(Opening opening) {
        return opening.first(opening.chinese() ? CHINESE : ENGLISH)
                .map(name -> name.replaceFirst("(?<=[a-z]{2})\\.$", ""))
                .orElse(null);
    }
}
