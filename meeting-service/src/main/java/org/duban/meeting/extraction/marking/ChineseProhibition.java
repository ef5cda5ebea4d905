package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** 不得, 严禁, 禁止: what nobody may do. */
final class ChineseProhibition implements MarkingRule {

    private static final Pattern FORBIDDEN =
            Pattern.compile("不得(?!不|了|已|力|当)|严禁|(?<!被|令行)禁止(?!性" + "|令)|不准(?!确)|决不允许|绝不允许");

    @Override
    public String name() {
        return "zh-prohibition";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech() != Speech.STATED
                && FORBIDDEN.matcher(piece.words()).find();
    }
}
