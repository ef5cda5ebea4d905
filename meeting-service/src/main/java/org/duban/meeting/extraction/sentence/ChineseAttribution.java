package org.duban.meeting.extraction.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Span;

/** 会议强调，… and the like. */
public final class ChineseAttribution implements Attribution {

    private static final String DECIDING = "研究决定|决定|议定|商定|(?:原则上?|一致)?同意";
    private static final String STATING = "认为|表示|介绍|透露|看到|坦言|回顾|说";
    private static final String REQUIRING = "强调|指出|要求|明确|提出|部署|安排|希望";
    private static final String VERBS = "(" + DECIDING + "|" + STATING + "|" + REQUIRING + ")";

    /** In this order: with a comma, the meeting without one, in the second clause, and hearsay. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?!根据|按照|对照|为|从|在|以|把)[^，。；：“”《》要应须了]{1,25}?(?<!的)" + VERBS
                    + "(?:[^，：要应了]{0,6}要求|了[^，：要应]{0,8}要求(?=[：:]))?[，：:]"),
            Pattern.compile("会议(?:还|并|同时|一致|研究)?(要求|明确|决定|议定|(?:原则上?)?同意|强调|指出)(?![，：了])"),
            Pattern.compile("[^。；：“”]{1,60}?，(?:并|会议)?" + VERBS + "[，：:]?(?=要|必须|务必|各|相关|有关|全体)"),
            Pattern.compile("[^。；：“”]{1,60}?，[^，。；：要应须]{0,12}?" + VERBS + "(?:[^，。；：]{0,8}(?:要求|意见))?[：:]"),
            Pattern.compile("(据悉|据了解|据介绍)[，：:]?"));

    @Override
    public Utterance strip(String text, Span sentence, Speech before) {
        Matcher matcher = Pattern.compile("").matcher(text).region(sentence.start(), sentence.end());
        for (Pattern form : FORMS) {
            if (matcher.usePattern(form).lookingAt()) {
                return new Utterance(speech(matcher.group(1)), sentence.from(matcher.end()));
            }
        }
        return new Utterance(before, sentence);
    }

    private static Speech speech(String verb) {
        if (verb.matches(DECIDING)) {
            return Speech.DECIDED;
        }
        return verb.matches(REQUIRING) ? Speech.REQUIRED : Speech.STATED;
    }
}
