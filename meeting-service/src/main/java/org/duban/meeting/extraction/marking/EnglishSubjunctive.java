package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** "(The meeting required that) the bureau complete …": the verb in its base form after somebody named. */
final class EnglishSubjunctive implements MarkingRule {

    private static final Pattern SUBJECT_AND_BASE = Pattern.compile(
            "(?:[Tt]he|[Aa]ll|[Ee]ach|[Ee]very) (?:[\\w’'-]+ ){1,8}?(?:(?:" + EnglishVerbs.ADVERB + ") )?(?:"
                    + EnglishVerbs.BASE
                    + ") (?:the|a|an|all|its|their|each|any|to|on|in|with|from|for|within|up|back|out|oral|two|three|four|five|\\d+|written|quarterly|monthly|[a-z]+ing)\\b");

    @Override
    public String name() {
        return "en-subjunctive";
    }

    @Override
    public double confidence() {
        return 0.6;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech().demands()
                && SUBJECT_AND_BASE.matcher(piece.words()).lookingAt();
    }
}
