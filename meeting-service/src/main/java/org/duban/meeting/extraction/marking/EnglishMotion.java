package org.duban.meeting.extraction.marking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** A motion that was carried and leaves something to do; one that carries itself out by the vote does not. */
final class EnglishMotion implements MarkingRule {

    private static final Pattern MOVED =
            Pattern.compile("\\bmoved (?:to|that)\\b|\\bmotion (?:was made )?(?:by [^,]{1,40} )?to\\b");
    private static final Pattern DONE_BY_VOTE = Pattern.compile(
            "(?:moved|motion(?: was made)?(?: by [^,]{1,40})?) (?:to|that the) (?:approve|adopt|accept|appoint"
                    + "|elect|adjourn|table|ratify|receive|nominate|close|[\\w ]{0,30}be (?:approved|adopted"
                    + "|accepted))");
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
        return MOVED.matcher(piece.words()).find()
                && !DONE_BY_VOTE.matcher(piece.words()).find()
                && carried(piece.setting().after());
    }

    private static boolean carried(String after) {
        Matcher carried = CARRIED.matcher(after);
        Matcher next = NEXT_MOTION.matcher(after);
        return carried.find() && (!next.find() || carried.start() < next.start());
    }
}
