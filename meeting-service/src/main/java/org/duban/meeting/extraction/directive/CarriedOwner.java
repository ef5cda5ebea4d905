package org.duban.meeting.extraction.directive;

import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.owner.ChineseSubject;

/**
 * The subject of a Chinese requirement stays that of the next sentences of the same point that have none. A principle
 * is nobody's to do, so it gets none.
 */
final class CarriedOwner {

    private static final Pattern NO_SUBJECT = Pattern.compile("(?:还|也|同时|并)?(?:要(?!求)|必须|务必|应|须" + "|不得|严禁)");

    private List<String> subject = List.of();

    /** A new point or a sentence that requires nothing ends what was carried. */
    void forget() {
        subject = List.of();
    }

    Draft to(Draft draft) {
        boolean without = NO_SUBJECT.matcher(draft.piece().words()).lookingAt()
                && draft.piece().lead().isEmpty();
        if (!without) {
            subject = ChineseSubject.acts(draft.piece().words()) ? draft.owners() : List.of();
            return draft;
        }
        boolean takes = draft.owners().isEmpty() && draft.kind() != DirectiveKind.PRINCIPLE;
        return takes ? draft.ownedBy(subject) : draft;
    }
}
