package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** 由X牵头, 由X负责, 由X印发: it is left to X. */
final class ChineseLead implements OwnerRule {

    private static final Pattern LED_BY = Pattern.compile(
            "(?:(?:^|[，；])(?:一律|统一|分别|共同)?由(?=[^，。；由]{2,40})|由(?=[^，。；由]{2,20}(?:负责|统筹|牵头|解决|承担|落实|办理)))([^，。；由]{2,40})");

    @Override
    public List<String> names(Piece piece) {
        Matcher found = LED_BY.matcher(piece.words());
        return found.find() ? ChineseNames.leading(found.group(1)) : List.of();
    }
}
