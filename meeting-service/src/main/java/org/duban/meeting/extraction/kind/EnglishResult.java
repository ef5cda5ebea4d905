package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** A result that statistics or an inspection could confirm. */
final class EnglishResult {

    static final KindRule RULE = KindRule.words(
            "en-result",
            DirectiveKind.TASK,
            Pattern.compile("(?i)\\b(?:production and supply|grain output|supply of|employment of|jobs for"
                    + "|poverty alleviation|reserves of|\\d+(?:\\.\\d+)?(?: ?%| per ?cent))"));

    private EnglishResult() {}
}
