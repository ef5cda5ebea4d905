package org.duban.meeting.extraction.directive;

import java.util.List;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.Language;
import org.duban.meeting.extraction.deadline.Deadline;
import org.duban.meeting.extraction.deadline.DeadlineReading;
import org.duban.meeting.extraction.deadline.Reference;
import org.duban.meeting.extraction.kind.KindRules;
import org.duban.meeting.extraction.owner.OwnerReading;
import org.duban.meeting.extraction.sentence.Piece;
import org.duban.meeting.extraction.sentence.Speech;
import org.duban.meeting.extraction.text.Span;

/** Reads a passage as a requirement because a person says that it is one, whether or not a rule would mark it. */
public final class PassageReading {
    /** How far around it may stand what it means. */
    private static final int NEAR = 400;

    private PassageReading() {}

    /**
     * What is read.
     *
     * @param deadline null where none is stated
     */
    public record Understood(DirectiveKind kind, List<String> owners, List<String> coOwners, Deadline deadline) {}

    public static Understood read(String text, Span passage, Reference reference) {
        Language language = Language.of(text);
        Piece piece = piece(text, passage, Manner.of(language));
        List<String> participants = OwnerReading.participants(piece, language);
        List<String> owners = OwnerReading.owners(piece, language).stream()
                .filter(name -> !participants.contains(name))
                .toList();
        Deadline deadline = DeadlineReading.read(piece.words(), language, reference)
                .map(found -> new Deadline(piece.verbatim(found.words()), found.date()))
                .orElse(null);
        DirectiveKind kind = KindRules.judge(piece, language, deadline != null).kind();
        return new Understood(kind, owners, participants, deadline);
    }

    private static Piece piece(String text, Span passage, Manner manner) {
        Span said = manner.attribution()
                .strip(text, passage.trimmed(text), Speech.REQUIRED)
                .span();
        Span trimmed = manner.cutting().trim(text, said);
        Span core = trimmed.isEmpty() ? passage : trimmed;
        String lead = manner.leadIsOfSentence() ? "" : text.substring(Math.max(0, core.start() - NEAR), core.start());
        String after = text.substring(core.end(), Math.min(text.length(), core.end() + NEAR));
        return Piece.of(
                text,
                core,
                lead.strip(),
                new Piece.Setting(Speech.REQUIRED, true, Piece.flat(core.in(text)), Piece.flat(after)));
    }
}
