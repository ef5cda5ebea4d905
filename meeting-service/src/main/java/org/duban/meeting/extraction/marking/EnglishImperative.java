package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** A sentence that begins with its verb, inside a passage that requires. */
final class EnglishImperative implements MarkingRule {

    private static final Pattern VERB_FIRST = Pattern.compile(
            "(?:(?:" + EnglishVerbs.ADVERB + ") [a-z]+|" + EnglishVerbs.BASE + ")\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "en-imperative";
    }

    @Override
    public double confidence() {
        return 0.6;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech().demands() && VERB_FIRST.matcher(piece.words()).lookingAt();
    }
}
