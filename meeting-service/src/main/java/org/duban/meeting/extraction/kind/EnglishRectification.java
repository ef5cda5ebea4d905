package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** Setting right what an inspection found, or a defect that the same paragraph names. */
final class EnglishRectification {

    static final KindRule FINDINGS = KindRule.words(
            "en-rectification",
            DirectiveKind.RECTIFICATION,
            Pattern.compile("(?i)\\brectification (?:plan|of (?:the )?(?:problems?|issues?|findings?))|\\brectify\\b"
                    + "|\\bremed(?:y|ial)\\b|\\bcorrective action|\\bproblems? (?:pointed out|found|identified)"
                    + "|\\b(?:audit|inspection) findings?\\b|\\b(?:fix|repair|resurface|unblock)\\b"
                    + "|\\bhidden dangers?\\b"));

    private static final Pattern REPAIRS =
            Pattern.compile("(?i)\\b(?:remove|replace|investigate|mend|clear|reinstate|refix|repaint|make good)\\b");
    private static final Pattern BROKEN = Pattern.compile(
            "(?i)\\b(?:not (?:yet )?been (?:replaced|repaired|fixed)|broken|cracked|fallen|missing|holes?"
                    + "|leak(?:s|ing)?|damaged?|blocked|faulty|defect(?:s|ive)?|remains? from|hazard(?:s|ous)?"
                    + "|overgrown|out of order)\\b");

    static final KindRule DEFECT = new KindRule(
            "en-defect",
            DirectiveKind.RECTIFICATION,
            piece -> REPAIRS.matcher(piece.words()).find()
                    && BROKEN.matcher(piece.setting().block()).find());

    private EnglishRectification() {}
}
