package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** "It is necessary to …". */
final class EnglishNecessity implements MarkingRule {

    private static final Pattern NECESSARY = Pattern.compile(
            "\\b(?:it is|it was) (?:also )?(?:necessary|imperative|essential|required) (?:to|that)\\b|\\b(?:is"
                    + "|are|was|were|be) (?:also )?(?:required|requested|directed|instructed|asked|tasked|invited|authori[sz]ed|delegated"
                    + "|mandated) to\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "en-necessity";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech() != Speech.STATED
                && NECESSARY.matcher(piece.words()).find();
    }
}
