package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** 自…起实施: from when what was decided applies. */
final class ChineseEffect implements MarkingRule {

    private static final Pattern APPLIES = Pattern.compile("[自从][^，。；]{1,20}起[^，。；]{0,4}(?:实施|施行" + "|执行|生效)");

    @Override
    public String name() {
        return "zh-effect";
    }

    @Override
    public double confidence() {
        return 0.7;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech() == Speech.DECIDED
                && APPLIES.matcher(piece.words()).find();
    }
}
