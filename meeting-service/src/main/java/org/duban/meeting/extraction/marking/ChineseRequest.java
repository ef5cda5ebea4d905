package org.duban.meeting.extraction.marking;

import org.duban.meeting.extraction.owner.ChineseAddressee;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** 请X…, 责成X…: somebody named is asked to do it. */
final class ChineseRequest implements MarkingRule {
    @Override
    public String name() {
        return "zh-request";
    }

    @Override
    public double confidence() {
        return 0.85;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech() != Speech.STATED
                && !ChineseAddressee.in(piece.words()).isEmpty();
    }
}
