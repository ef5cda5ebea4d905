package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;

/** 由X牵头, X负责: what is left to somebody named. */
final class ChineseAssignment implements MarkingRule {

    private static final Pattern LEFT_TO = Pattern.compile(
            "(?<=[^，。；]{2})(?<!自)由[^，。；由]{2,20}(?:负责(?!人|同志)|统筹|牵头|承担)|(?:^|，)(?:一律|统一|分别|共同)?由[^，。；由]{2,25}?(?:牵头|负责(?!人|同志)|会同|根据|按|修改完善|组织|具体|约谈|审[核定批]|制定|印发|[于在]?\\d{1,2}月|统筹|协调|落实|承担|办理|督促)");

    @Override
    public String name() {
        return "zh-assignment";
    }

    @Override
    public double confidence() {
        return 0.85;
    }

    @Override
    public boolean marks(Piece piece) {
        return piece.speech() != Speech.STATED && LEFT_TO.matcher(piece.words()).find();
    }
}
