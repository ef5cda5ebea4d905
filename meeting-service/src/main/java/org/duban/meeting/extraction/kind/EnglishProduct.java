package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** An action or a product that leaves a trace. */
final class EnglishProduct {

    static final KindRule RULE = KindRule.words(
            "en-product",
            DirectiveKind.TASK,
            Pattern.compile("(?i)\\b(?:formulate|draw up|prepare|draft|submit|issue|publish|compile|establish|set up"
                    + "|update|revise|sign)\\b[^,;.]{0,90}\\b(?:plans?|lists?|ledgers?|reports?|notices?"
                    + "|guides?|letters?|rules|regulations|measures|schemes?|systems?|platforms?"
                    + "|contracts?|standards)\\b"
                    + "|\\b(?:conduct|carry out|organi[sz]e|hold"
                    + "|do a good job in the)\\b[^,;.]{0,40}\\b(?:research|inspections?|investigations?"
                    + "|training|checks?|tests?|testing|drills?|audits?|surveys?|reviews?)\\b"
                    + "|\\b(?:resume work|duty system|strictly approved|not (?:be )?held"
                    + "|shall not (?:leave|enter)|purchase|nucleic acid test|excavat(?:e|ion)|schedule a)\\b"));

    private EnglishProduct() {}
}
