package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;

/** "Next steps: …" lists directions of work, not acts. */
final class EnglishNextStep {

    static final KindRule RULE =
            KindRule.words("en-next-steps", DirectiveKind.PRINCIPLE, Pattern.compile("^[Nn]ext [Ss]teps?\\b"));

    private EnglishNextStep() {}
}
