package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** "(Resolved) that a note be circulated": what is decided to be done, other than by the vote itself. */
final class EnglishResolution implements MarkingRule {
    private static final Pattern TO_BE_DONE = Pattern.compile(
            "\\b(?<!(?:will|would|to|can|could|may|might|not|must|should|shall) )be (?!noted|approved|received|accepted|adopted|agreed|endorsed"
                    + "|elected|appointed|co-opted|ratified|confirmed|authori[sz]ed|adjourned|closed|taken as read|recorded)"
                    + "(?:[a-z]+ed|sent|put|held|made|done|written|brought|built|given|drawn|set up|sought|undertaken)\\b");
    private static final Pattern RESOLVED = Pattern.compile("\\b(?:agreed|resolved|decided|ordered)\\b|^that\\b");

    @Override
    public String name() {
        return "en-resolution";
    }

    @Override
    public double confidence() {
        return 0.75;
    }

    @Override
    public boolean marks(Piece piece) {
        boolean decided =
                piece.speech().demands() || RESOLVED.matcher(piece.words()).find();
        return decided && TO_BE_DONE.matcher(piece.words()).find();
    }
}
