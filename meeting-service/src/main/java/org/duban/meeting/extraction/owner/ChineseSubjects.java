package org.duban.meeting.extraction.owner;

import java.util.List;
import org.duban.meeting.extraction.sentence.Piece;

/** Who stands as the subject: 各单位要…, also where the subject's clause was told before the requirement. */
final class ChineseSubjects implements OwnerRule {

    @Override
    public List<String> names(Piece piece) {
        for (String clause : piece.words().split("[，；]")) {
            List<String> subject = ChineseSubject.of(clause);
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        return ChineseSubject.of(piece.lead());
    }
}
