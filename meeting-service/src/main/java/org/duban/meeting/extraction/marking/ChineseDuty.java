package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.owner.ChineseSubject;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** X于5月底前…, X负责…: minutes that name who and by when assign it, with no word that obliges. */
final class ChineseDuty implements MarkingRule {
    private static final Pattern DUE =
            Pattern.compile("(?:\\d{1,2}日|月|[年月]底|季度|次会议|[汛节]期?|工作日|[天日周月年])[之以]?[前内]|下?周[一二三四五六日][之以]?前|负责(?!人|同志)");
    private static final Pattern DONE = Pattern.compile("了(?!解)|已|曾|过(?!程|渡|硬|关)|以来|全年共|同比");

    @Override
    public String name() {
        return "zh-duty";
    }

    @Override
    public double confidence() {
        return 0.7;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech() != Speech.STATED
                && DUE.matcher(piece.words()).find()
                && !DONE.matcher(piece.words()).find()
                && ChineseSubject.acts(piece.words());
    }
}
