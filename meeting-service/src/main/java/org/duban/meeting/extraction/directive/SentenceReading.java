package org.duban.meeting.extraction.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.meeting.extraction.Language;
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

    /** How far before its block the person may be named whom a pronoun means. */
    private static final int NEAR = 300;

    private final String text;
    private final Manner manner;
    private final Reference reference;

    SentenceReading(String text, Manner manner, Reference reference) {
        this.text = text;
        this.manner = manner;
        this.reference = reference;
    }

    List<Draft> read(Span said, int blockStart, Piece.Setting setting) {
        List<Draft> drafts = new ArrayList<>();
        for (Part part : manner.cutting().cut(text, said)) {
            Piece.Setting now = drafts.isEmpty() ? setting : afterDirective(setting);
            Span span = manner.cutting().trim(text, part.span());
            if (span.isEmpty()) {
                continue;
            }
            Optional<Draft> draft = draft(piece(span, part, blockStart, now));
            Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            if (last != null && part.joins() && (draft.isEmpty() || alike(last, draft.get()))) {
                Span joined = new Span(last.span().start(), span.end());
                drafts.remove(last);
                draft = draft(
                        Piece.of(text, joined, last.piece().lead(), last.piece().setting()));
            }
            draft.ifPresent(drafts::add);
        }
        return drafts;
    }

    private Piece piece(Span span, Part part, int blockStart, Piece.Setting setting) {
        int leadStart = manner.language() == Language.ZH ? part.span().start() : Math.max(0, blockStart - NEAR);
        return Piece.of(text, span, text.substring(leadStart, span.start()).strip(), setting);
    }

    private static Piece.Setting afterDirective(Piece.Setting setting) {
        return new Piece.Setting(setting.speech(), true, setting.block(), setting.after());
    }

    private static boolean alike(Draft one, Draft other) {
        boolean sameOwners = other.owners().isEmpty() || other.owners().equals(one.owners());
        return one.kind() == other.kind() && sameOwners;
    }

    private Optional<Draft> draft(Piece piece) {
        return MarkingRules.marking(piece, manner.language()).map(marking -> draft(piece, marking));
    }

    private Draft draft(Piece piece, MarkingRule marking) {
        List<String> participants = OwnerReading.participants(piece, manner.language());
        List<String> owners = OwnerReading.owners(piece, manner.language()).stream()
                .filter(name -> !participants.contains(name))
                .toList();
        var deadline = DeadlineReading.read(piece.words(), manner.language(), reference)
                .map(found ->
                        new org.duban.meeting.extraction.deadline.Deadline(piece.verbatim(found.words()), found.date()))
                .orElse(null);
        return new Draft(piece, marking, KindRules.judge(piece, manner.language()), owners, participants, deadline);
    }
}
