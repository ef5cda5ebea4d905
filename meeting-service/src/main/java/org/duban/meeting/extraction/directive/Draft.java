package org.duban.meeting.extraction.directive;

import java.util.List;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.deadline.Deadline;
import org.duban.meeting.extraction.kind.KindRules.Verdict;
import org.duban.meeting.extraction.marking.MarkingRule;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.text.Span;

/** A requirement with all that was read out of it. */
public record Draft(
        Piece piece,
        MarkingRule marking,
        Verdict verdict,
        List<String> owners,
        List<String> coOwners,
        Deadline deadline) {

    public Span span() {
        return piece.span();
    }

    public DirectiveKind kind() {
        return verdict.kind();
    }

    public String rule() {
        return marking.name() + "/" + verdict.rule();
    }

    Draft ownedBy(List<String> others) {
        return new Draft(piece, marking, verdict, others, coOwners, deadline);
    }
}
