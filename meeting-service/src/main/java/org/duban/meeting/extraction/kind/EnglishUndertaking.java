package org.duban.meeting.extraction.kind;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.DirectiveKind;
import org.duban.meeting.extraction.sentence.Speech;

/** What the minutes of a board tell that somebody will do: they record acts, not exhortations. */
final class EnglishUndertaking {

    private static final Pattern EXHORTS = Pattern.compile("\\b(?:must|shall|should|is necessary)\\b");
    private static final Pattern AGREED = Pattern.compile("\\b(?:agreed|ACTION|directed|requested|authori[sz]ed)\\b");

    static final KindRule RULE = new KindRule(
            "en-undertaking",
            DirectiveKind.TASK,
            piece -> piece.speech() == Speech.NARRATED
                    && (!EXHORTS.matcher(piece.words()).find()
                            || AGREED.matcher(piece.words()).find()));

    private EnglishUndertaking() {}
}
