package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** A sentence that begins with its verb, inside a passage that requires. */
final class EnglishImperative implements MarkingRule {

    private static final Pattern VERB_FIRST = Pattern.compile(
            "(?:(?:[Cc]ontinue|[Ss]trive) to [a-z]+|[Pp]ay|[Ss]trengthen|[Pp]romote|[Aa]ccelerate|[Dd]eepen"
                    + "|[Ii]mprove|[Ee]nsure|[Cc]arry out|[Ii]mplement|[Ee]stablish|[Ff]ormulate|[Pp]repare|[Cc]omplete|[Oo]rgani[sz]e|[Cc]onduct|[Aa]dhere|[Ss]upport"
                    + "|[Ff]ocus|[Gg]ive|[Mm]ake|[Dd]o|[Tt]ake|[Kk]eep|[Bb]uild|[Ss]trictly|[Rr]esolutely|[Ee]arnestly|[Ff]ully|[Vv]igorously|[Aa]ctively|[Ff]urther"
                    + "|[Pp]revent|[Cc]onsolidate|[Ee]xpand|[Uu]se|[Ss]ubmit|[Rr]eport|[Cc]heck|[Ii]nspect|[Rr]ectify|[Ss]et up|[Dd]evelop)\\b");

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
