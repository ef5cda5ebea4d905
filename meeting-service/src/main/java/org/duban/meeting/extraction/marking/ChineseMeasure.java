package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.owner.ChineseSubject;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** A measure without a subject, or of one who was named, inside a passage that requires or decides. */
final class ChineseMeasure implements MarkingRule {

    private static final Pattern ASSERTION = Pattern.compile(
            "了(?!解)|取得(?!的)|现将|如下|以下事项|下列事项|已(?!经完成的|经成熟的|完成)|呈现|得到|一直|(?<!特别|尤其|还|只" + "|凡)是(?!否)|为[\\d一二三四五六七八九十]+个");

    /** What is decided may begin with what it is done to. */
    private static final Pattern DOES = Pattern.compile(
            "(?<=.{2})(?:按[^，。；]{2,20}(?:发放|执行|支付|补助|安置|办理|收取|核定)|从[^，。；]{2,20}列支|纳入[^，。；]{2,20}(?:预算|计划|管理|范围))");

    @Override
    public String name() {
        return "zh-measure";
    }

    @Override
    public double confidence() {
        return 0.6;
    }

    @Override
    public boolean marks(Piece piece) {
        return (piece.setting().afterDirective() && piece.speech().demands() || piece.speech() == Speech.DECIDED)
                && !ASSERTION.matcher(piece.words()).find()
                && (ChineseVerbs.beginsAction(piece.words())
                        || ChineseSubject.acts(piece.words())
                        || piece.speech() == Speech.DECIDED
                                && DOES.matcher(piece.words()).find());
    }
}
