package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** 请X…, 责成X…: X is asked to do it. */
public final class ChineseAddressee implements OwnerRule {
    private static final Pattern ASKED = Pattern.compile("(?:^|[，；]|会后)(?:请|责成|责令|委托|授权)([^，。；]{2,40})");

    @Override
    public List<String> names(Piece piece) {
        return in(piece.words());
    }

    /** Who the words ask, or nobody. */
    public static List<String> in(String words) {
        Matcher asked = ASKED.matcher(words);
        return asked.find() ? ChineseNames.leading(asked.group(1)) : List.of();
    }
}
