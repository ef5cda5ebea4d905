package org.duban.runtime.web;

import java.util.regex.Pattern;

/**
 * Keeps classified material out: Duban runs on networks where it may not be handled. A mark counts where it stands as a
 * mark; a sentence that speaks of secrets ("严守国家秘密", "the top secret of success") does not bear one.
 *
 * <p>Source of the marks: the rules on marking state secrets (grade, ★, term), at the head of a document; in English the
 * banner line.
 */
public final class ClassificationMarks {
    private static final String GRADE = "(?:绝\\s?密|机\\s?密|秘\\s?密)";
    private static final Pattern MARK = Pattern.compile(String.join(
            "|",
            GRADE + "\\s?级?\\s?[★☆✩⭐*＊]",
            "(?m:^\\h*[【\\[(（]?" + GRADE + "[】\\])）]?(?=\\s|$))",
            "\\bTOP\\s+SECRET\\b",
            "\\b(?:SECRET|CONFIDENTIAL)//"));

    private ClassificationMarks() {}

    /** Whether the text bears a mark. */
    public static boolean borneBy(String text) {
        return text != null && MARK.matcher(text).find();
    }

    /**
     * Lets only texts pass that bear no mark; nulls pass.
     *
     * @throws Problem of type {@link ProblemType#CLASSIFIED}, which says nothing of the text
     */
    public static void refuse(String... texts) {
        for (String text : texts) {
            if (borneBy(text)) {
                throw problem();
            }
        }
    }

    /** What is answered to anything that bears a mark; it says nothing of it. */
    public static Problem problem() {
        return Problem.of(
                ProblemType.CLASSIFIED,
                new Text(
                        "It bears a classification mark. Nothing of it was kept; handle it in the system meant"
                                + " for such material.",
                        "内容带有密级标志，系统未作任何保存，请在相应的涉密系统中办理。"));
    }
}
