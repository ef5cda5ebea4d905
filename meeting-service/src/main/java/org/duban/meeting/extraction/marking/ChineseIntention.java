package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** 将 with an action: what will be done from now on. */
final class ChineseIntention implements MarkingRule {

    private static final Pattern NEXT = Pattern.compile("(?:下一步|下阶段|接下来|今后)[^。]{0,12}?[将要]");
    private static final Pattern WILL = Pattern.compile("(?<=.)将(?:继续|进一步|全面|加快|推进|推动|开展|持续" + "|组织|建立|制定|启动|研究)");

    @Override
    public String name() {
        return "zh-intention";
    }

    @Override
    public double confidence() {
        return 0.7;
    }

    @Override
    public boolean marks(Piece piece) {
        return NEXT.matcher(piece.words()).find()
                || piece.speech().demands() && WILL.matcher(piece.words()).find();
    }
}
