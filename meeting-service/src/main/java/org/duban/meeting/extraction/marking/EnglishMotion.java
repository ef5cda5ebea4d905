package org.duban.meeting.extraction.marking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** A motion that was carried and leaves something to do; one that carries itself out by the vote does not. */
final class EnglishMotion implements MarkingRule {

    private static final Pattern MOVED = Pattern.compile(
            "\\bmoved(?: by [^,]{1,40}?)?,?(?: and| with a)?(?: seconded| second)?(?: by [^,]{1,60}?)?,? (?:to|that)\\b"
                    + "|\\b(?i:motion)(?: was made)?(?: by [^,]{1,40}?)?,?(?: and)?(?: seconded| second)?(?: by [^,]{1,60}?)?,? to\\b");
    private static final Pattern DONE_BY_VOTE = Pattern.compile(
            " (?:the )?(?:approve|adopt|accept|appoint|elect|adjourn|table|ratify|receive|nominate|close|enter|waive|go into"
                    + "|recess|suspend|reconsider|[\\w ]{0,30}be (?:approved|adopted|accepted))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CARRIED = Pattern.compile("\\b(?:carried|passed|approved|adopted)\\b");
    private static final Pattern NEXT_MOTION = Pattern.compile("\\bmoved (?:to|that)\\b");

    @Override
    public String name() {
        return "en-motion";
    }

    @Override
    public double confidence() {
        return 0.8;
    }

    @Override
    public boolean marks(Piece piece) {
        Matcher moved = MOVED.matcher(piece.words());
        return moved.find()
                && !DONE_BY_VOTE
                        .matcher(piece.words())
                        .region(moved.end(), piece.words().length())
                        .lookingAt()
                && carried(piece.setting().after());
    }

    private static boolean carried(String after) {
        Matcher carried = CARRIED.matcher(after);
        Matcher next = NEXT_MOTION.matcher(after);
        return carried.find() && (!next.find() || carried.start() < next.start());
    }
}
