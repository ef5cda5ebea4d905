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

    /** What is to play its part or to grow in the mind is not done by it, whatever it names. */
    private static final Pattern INWARD =
            Pattern.compile("发挥[^，。；]*作用|引导[^，。；]*树立[^，。；]*|(?:增强|提高|树立" + "|强化)[^，。；]*(?:意识|站位|能力|水平|认识|自觉)");

    /** Holds where the words show the pattern. */
    static KindRule words(String name, DirectiveKind kind, Pattern pattern) {
        return new KindRule(
                name,
                kind,
                piece -> pattern.matcher(INWARD.matcher(piece.words()).replaceAll(""))
                        .find());
    }
}
