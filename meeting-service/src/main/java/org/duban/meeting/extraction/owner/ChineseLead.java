package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** 由X牵头, 由X负责. */
final class ChineseLead implements OwnerRule {

    private static final Pattern LED_BY =
            Pattern.compile("由([^，。；由]{2,25}?)(?:牵头|负责(?!人|同志)|承担|组织|会同|具体|根据|按|修改|统筹|研究|制定|抓好)");

    @Override
    public List<String> names(Piece piece) {
        Matcher found = LED_BY.matcher(piece.words());
        return found.find() ? ChineseNames.in(found.group(1)) : List.of();
    }
}
