package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** ACTION: a line of its own for what somebody has to do. */
final class EnglishActionLine implements MarkingRule {

    private static final Pattern ACTION = Pattern.compile(
            "\\W{0,4}(?:ACTIONS?|Actions?(?: items?| points?| required| by)?|Follow-?ups?|TODO) ?(?::|[-–*] ?|\\*\\*:?) ?|\\[ ?\\] ");

    @Override
    public String name() {
        return "en-action-line";
    }

    @Override
    public double confidence() {
        return 0.95;
    }

    @Override
    public boolean marks(Piece piece) {
        return ACTION.matcher(piece.words()).lookingAt();
    }
}
