package org.duban.meeting.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.meeting.extraction.deadline.Deadline;
import org.duban.meeting.extraction.deadline.DeadlineReading;
import org.duban.meeting.extraction.deadline.Reference;
import org.duban.meeting.extraction.kind.KindRules;
import org.duban.meeting.extraction.marking.MarkingRule;
import org.duban.meeting.extraction.marking.MarkingRules;
import org.duban.meeting.extraction.owner.OwnerReading;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.text.Span;

/** Reads the requirements of one sentence. */
final class SentenceReading {

    /** How far before it the person may be named whom a pronoun means. */
    private static final int NEAR = 400;

    private final String text;
    private final Manner manner;
    private final Reference reference;

    SentenceReading(String text, Manner manner, Reference reference) {
        this.text = text;
        this.manner = manner;
        this.reference = reference;
    }

    List<Draft> read(Span said, Piece.Setting setting) {
        List<Joined> joined = new ArrayList<>();
        for (Part part : manner.cutting().cut(text, said)) {
            Span span = manner.cutting().trim(text, part.span());
            if (!span.isEmpty()) {
                add(joined, part, piece(span, part, joined.isEmpty() ? setting : setting.followed()));
            }
        }
        return joined.stream().map(this::draft).toList();
    }

    private void add(List<Joined> joined, Part part, Piece piece) {
        Optional<Draft> draft = draft(piece);
        Joined last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last != null && part.joins() && draft.map(last::isLike).orElse(true)) {
            joined.set(joined.size() - 1, new Joined(last.first(), piece.span().end()));
        } else {
            draft.ifPresent(each -> joined.add(new Joined(each, piece.span().end())));
        }
    }

    private Piece piece(Span span, Part part, Piece.Setting setting) {
        int leadStart = manner.leadIsOfSentence() ? part.span().start() : Math.max(0, span.start() - NEAR);
        return Piece.of(text, span, text.substring(leadStart, span.start()).strip(), setting);
    }

    private Draft draft(Joined joined) {
        Draft first = joined.first();
        if (first.span().end() == joined.end()) {
            return first;
        }
        Piece whole = Piece.of(
                text,
                first.span().upTo(joined.end()),
                first.piece().lead(),
                first.piece().setting());
        return draft(whole, first.marking());
    }

    private Optional<Draft> draft(Piece piece) {
        return MarkingRules.marking(piece, manner.language()).map(marking -> draft(piece, marking));
    }

    private Draft draft(Piece piece, MarkingRule marking) {
        List<String> participants = OwnerReading.participants(piece, manner.language());
        List<String> owners = OwnerReading.owners(piece, manner.language()).stream()
                .filter(name -> !participants.contains(name))
                .toList();
        Deadline deadline = DeadlineReading.read(piece.words(), manner.language(), reference)
                .map(found -> new Deadline(piece.verbatim(found.words()), found.date()))
                .orElse(null);
        KindRules.Verdict verdict = KindRules.judge(piece, manner.language(), deadline != null);
        return new Draft(piece, marking, verdict, owners, participants, deadline);
    }

    /** A requirement with the parts that stay with it. */
    private record Joined(Draft first, int end) {

        boolean isLike(Draft other) {
            boolean sameOwners = other.owners().isEmpty() || other.owners().equals(first.owners());
            return first.kind() == other.kind() && sameOwners;
        }
    }
}
