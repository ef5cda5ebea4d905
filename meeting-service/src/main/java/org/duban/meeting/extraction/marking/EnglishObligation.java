package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** Must, shall, should: what somebody has to do, unless it is asked, weighed or only told. */
final class EnglishObligation implements MarkingRule {

    private static final Pattern OBLIGED =
            Pattern.compile("\\b(?:must|shall|should|(?:is|are) to)\\b(?! be considered)");
    private static final Pattern WEIGHED =
            Pattern.compile("\\?|\\b(?:[Ww]e|I|[Yy]ou) (?:should|must|need)|\\b(?:whether|how|if) [^,;]{0,60}should\\b"
                    + "|\\bbe (?:approved|accepted|adopted|received|noted|elected|appointed|co-opted)\\b"
                    + "|\\bshould (?:have|not vote|there)\\b|^[Ss]hould\\b|\\b(?:mentioned|question)\\b");

    @Override
    public String name() {
        return "en-obligation";
    }

    @Override
    public double confidence() {
        return 0.8;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech() != Speech.STATED
                && OBLIGED.matcher(piece.words()).find()
                && !WEIGHED.matcher(piece.words()).find();
    }
}
