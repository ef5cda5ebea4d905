package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** "Agreed to …", "it was agreed that the clerk should …". */
final class EnglishAgreement implements MarkingRule {

    private static final Pattern AGREED = Pattern.compile(
            "\\b(?:agreed|undertook|volunteered|offered) (?:to (?!be\\b)[a-z]+|that [^,;.]{2,60}? (?:should|will|shall|must|would (?!prove|remain|not))\\b)");

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
