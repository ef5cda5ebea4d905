package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** "Directed staff to …", "asked the clerk to …". */
final class EnglishDirection implements MarkingRule {

    private static final Pattern DIRECTED = Pattern.compile(
            "\\b(?:directed|instructed|authori[sz]ed|asked|requested|tasked|assigned) (?!further\\b|for\\b"
                    + "|about\\b|if\\b|that\\b)(?:the )?[A-Z]?[\\w’'.-]+(?: [\\w’'.-]+){0,4}? to (?!be\\b)[a-z]+");

    @Override
    public String name() {
        return "en-direction";
    }

    @Override
    public double confidence() {
        return 0.85;
    }

    @Override
    public boolean marks(Piece piece) {
        return DIRECTED.matcher(piece.words()).find();
    }
}
