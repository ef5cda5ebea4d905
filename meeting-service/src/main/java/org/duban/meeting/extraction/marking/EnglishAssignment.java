package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** "Clerk to write …": a name or post, to, and what to do. */
final class EnglishAssignment implements MarkingRule {

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?:[Tt]he )?(?:[A-Z][\\w.’'&/-]*)(?: (?:[A-Z][\\w.’'&/-]*|and|of|the|&)){0,5} to (?!be\\b|the\\b|a\\b|\\d)[a-z]{2,}\\b");

    @Override
    public String name() {
        return "en-assignment";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean marks(Piece piece) {
        return ASSIGNED.matcher(piece.words()).lookingAt();
    }
}
