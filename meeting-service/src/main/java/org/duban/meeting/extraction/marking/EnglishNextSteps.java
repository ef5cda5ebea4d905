package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** "Next steps: …". */
final class EnglishNextSteps implements MarkingRule {

    private static final Pattern STEPS = Pattern.compile("[Nn]ext [Ss]teps?(?::| are| is)");

    @Override
    public String name() {
        return "en-next-steps";
    }

    @Override
    public double confidence() {
        return 0.6;
    }

    @Override
    public boolean marks(Piece piece) {
        return STEPS.matcher(piece.words()).lookingAt();
    }
}
