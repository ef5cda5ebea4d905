package org.duban.meeting.extraction.kind;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.sentence.Piece;

/**
 * A reason to take a requirement for a task, a rectification or a principle.
 *
 * @param name stable: corrections are counted under it
 */
record KindRule(String name, DirectiveKind kind, Predicate<Piece> holds) {

    /** Holds where the words show the pattern. */
    static KindRule words(String name, DirectiveKind kind, Pattern pattern) {
        return new KindRule(name, kind, piece -> pattern.matcher(piece.words()).find());
    }
}
