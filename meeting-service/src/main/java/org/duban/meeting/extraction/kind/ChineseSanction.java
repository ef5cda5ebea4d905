package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** Sanctions: with a trigger that can be counted they can be checked, in general they are only a warning. */
final class ChineseSanction {

    private static final String SANCTION = "(?:追责|问责|追究[^，。；]{0,8}责任|严肃处理)";

    static final KindRule COUNTABLE = KindRule.words(
            "zh-countable-sanction", DirectiveKind.TASK, Pattern.compile("\\d+\\s?[次天日人项个][^。；]{0,40}" + SANCTION));

    static final KindRule GENERAL =
            KindRule.words("zh-general-sanction", DirectiveKind.PRINCIPLE, Pattern.compile(SANCTION));

    private ChineseSanction() {}
}
