package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** "Agreed to …", "it was agreed that the clerk should …", "resolved to …"; what the vote itself does is left out. */
final class EnglishAgreement implements MarkingRule {

    private static final String BY_VOTE =
            "be|approve|accept|adopt|note|receive|elect|appoint|co-opt|ratify|adjourn|pay|support|recommend";
    private static final Pattern AGREED = Pattern.compile(
            "(?i)\\b(?:agreed|resolved|decided|undertook|volunteered|offered) (?:to (?!(?:" + BY_VOTE + ")\\b)[a-z]+"
                    + "|for (?:the )?[\\w ]{2,40}? to [a-z]+|that [^,;.]{2,60}? (?:should|will|shall|must"
                    + "|would (?!prove|remain|not))\\b(?! be (?:approved|accepted|adopted|signed)))");

    @Override
    public String name() {
        return "en-agreement";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean marks(Piece piece) {
        return AGREED.matcher(piece.words()).find();
    }
}
