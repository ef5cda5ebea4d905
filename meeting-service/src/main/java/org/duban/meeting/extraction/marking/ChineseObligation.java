package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.ChineseModals;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** 要, 必须, 务必, 应, 须: what somebody has to do. */
final class ChineseObligation implements MarkingRule {

    private static final Pattern PLEDGE = Pattern.compile("表示[^，]{0,3}要|希望");

    @Override
    public String name() {
        return "zh-obligation";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech() != Speech.STATED
                && ChineseModals.in(piece.words())
                && !PLEDGE.matcher(piece.words()).find();
    }
}
