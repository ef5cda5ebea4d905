package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** 会同X, 协同X, 与X开展, X配合: who takes part. */
final class ChineseParticipants implements OwnerRule {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?:会同|协同|联合|商请|协调)([^，。；]{2,25}?)(?=做好|开展|抓好|推进|研究|制定|加强|落实|共同|对|，|$)"),
            Pattern.compile("(?:^|[，；])与([^，。；]{2,25}?)(?=共同|开展|协作|联合|对接)"),
            Pattern.compile("(?:^|[，；])([^，。；要]{2,25}?)(?:要)?(?:积极|主动|密切)?配合(?=$|[，；做])"));

    @Override
    public List<String> names(Piece piece) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(piece.words());
            if (found.find() && !ChineseNames.in(found.group(1)).isEmpty()) {
                return ChineseNames.in(found.group(1));
            }
        }
        return List.of();
    }
}
