package org.duban.meeting.extraction.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.text.Span;

/** "The meeting emphasized that …" and the like. */
public final class EnglishAttribution implements Attribution {

    private static final String REQUIRING =
            "emphasi[sz]ed|stressed|required|demanded|urged|pointed out|underlined|called for";
    private static final String DECIDING = "(?:decided|resolved|ordered)(?=,? that\\b| ?[:–-] ?)";
    private static final String STATING = "stated|explained|reported|replied|inquired|suggested|noted|mentioned|added"
            + "|commented|felt|said|informed|advised|clarified|believed|proposed|hoped|asked if|asked whether";

    private static final Pattern THAT = Pattern.compile(
            "(?<!\\b(?:is|be|are|been) )\\b(?:(" + REQUIRING + ")|(" + DECIDING + ")|(" + STATING
                    + "))(?: (?:the|to the) [A-Z]?\\w+)?(?:,? that| ?[:–-](?: that)?)?(?=[ ,:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTICIPLE =
            Pattern.compile(", (?:requiring|stressing|emphasi[sz]ing|demanding) that ", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 140;

    @Override
    public Utterance strip(String text, Span sentence, Speech before) {
        String words = Piece.flat(sentence.in(text));
        Matcher participle = PARTICIPLE.matcher(words);
        if (participle.find()) {
            return new Utterance(Speech.REQUIRED, sentence.from(sentence.start() + participle.end()));
        }
        Matcher that = THAT.matcher(words).region(0, Math.min(LONGEST, words.length()));
        if (!that.find()) {
            return new Utterance(before, sentence);
        }
        if (that.group(3) != null) {
            return new Utterance(Speech.STATED, sentence);
        }
        Speech speech = that.group(1) != null ? Speech.REQUIRED : Speech.DECIDED;
        return new Utterance(speech, sentence.from(sentence.start() + afterComma(words, that.end())));
    }

    private static int afterComma(String words, int end) {
        int at = end;
        while (at < words.length() && ", :–-".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
