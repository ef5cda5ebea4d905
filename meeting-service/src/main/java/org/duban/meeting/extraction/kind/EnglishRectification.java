package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** Setting right what an inspection found, or a defect that the same paragraph names. */
final class EnglishRectification {

    static final KindRule FINDINGS = KindRule.words(
            "en-rectification",
            DirectiveKind.RECTIFICATION,
            Pattern.compile("(?i)\\brectification (?:plan|of (?:the )?(?:problems?|issues?|findings?))|\\brectify\\b"
                    + "|\\bremed(?:y|ial)\\b|\\bcorrective \\w+|\\bproblems? (?:pointed out|found|identified)"
                    + "|\\b(?:audit|inspection) findings?\\b|\\b(?:fix|repair(?:s|ed|ing)?|resurface|unblock)\\b"
                    + "|\\bhidden dangers?\\b"));

    private static final Pattern REPAIRS = Pattern.compile(
            "(?i)\\b(?:remove|replace|report (?:this|it|the|these)|cut back|trim|correct|restore|make safe|tighten|fill|investigate|mend|clear|reinstate|refix|repaint|make good)\\b");
    private static final Pattern BROKEN = Pattern.compile(
            "(?i)\\b(?:not (?:yet )?been (?:replaced|repaired|fixed)|broken|cracked|fallen|missing|holes?"
                    + "|failed|failing|worn|rotten|burst|corroded|leak(?:s|ing)?|damaged?|blocked|faulty|defect(?:s|ive)?|remains? from|hazard(?:s|ous)?"
                    + "|overgrown|out of (?:order|service)|unsafe|contrary to|non-?complian(?:t|ce)|do(?:es)? not (?:close|work|function|comply|meet))\\b");

    private static final Pattern ANSWERS = Pattern.compile(
            "(?i)\\b(?:close|complete|implement|address|respond to)\\b[^.;]{0,60}\\b(?:actions|recommendations|findings)\\b");
    private static final Pattern INSPECTED =
            Pattern.compile("(?i)\\b(?:inspection|inspectors?|audit|auditors?|must-do)\\b");
    static final KindRule ANSWERED = new KindRule(
            "en-findings-answered",
            DirectiveKind.RECTIFICATION,
            piece -> ANSWERS.matcher(piece.words()).find()
                    && INSPECTED.matcher(piece.setting().block()).find());
    static final KindRule DEFECT = new KindRule(
            "en-defect",
            DirectiveKind.RECTIFICATION,
            piece -> REPAIRS.matcher(piece.words()).find()
                    && BROKEN.matcher(piece.setting().block()).find());

    private EnglishRectification() {}
}
