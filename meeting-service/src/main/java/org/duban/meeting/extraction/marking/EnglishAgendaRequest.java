package org.duban.meeting.extraction.marking;

import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** A member has a matter put on the agenda of a later meeting. */
final class EnglishAgendaRequest implements MarkingRule {

    private static final Pattern REQUESTED =
            Pattern.compile("\\b(?:requested|asked) that (?:the )?[^,;.]{0,60}?\\b(?:agenda|item|report)\\b");

    @Override
    public String name() {
        return "en-agenda-request";
    }

    @Override
    public double confidence() {
        return 0.75;
    }

    @Override
    public boolean marks(Piece piece) {
        return REQUESTED.matcher(piece.words()).find();
    }
}
