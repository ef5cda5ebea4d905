package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** 压实X责任, 落实X责任: X answers for it. */
final class ChineseResponsibility implements OwnerRule {

    private static final Pattern LAID_ON =
            Pattern.compile("(?:压实|落实|夯实|压紧)([^，。；]{2,20}?)(?:的)?(?:主体|监管|属地|领导|管理|第一" + "|直接|工作)?责任");

    @Override
    public List<String> names(Piece piece) {
        Matcher found = LAID_ON.matcher(piece.words());
        return found.find() ? ChineseNames.in(found.group(1)) : List.of();
    }
}
