package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** 要, 必须, 务必, 应, 须: what somebody has to do. */
final class ChineseObligation implements MarkingRule {

    /** 要 and 应 are also parts of many words that oblige nobody. */
    private static final Pattern OBLIGED = Pattern.compile("(?<![需重主首只纲摘简概紧扼])(?<!表示)要(?![求素点闻件害塞义职么])|必须|务必|务求"
            + "|(?<![适相供反响效对感呼因顺])应(?![用对急检届变力聘邀激])|须(?!知)|(?:各地|各部门|各单位)需(?!求|要)");

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
                && OBLIGED.matcher(piece.words()).find()
                && !PLEDGE.matcher(piece.words()).find();
    }
}
