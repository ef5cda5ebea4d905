package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** 会同X, 协同X, 与X开展, X配合: who takes part. */
final class ChineseParticipants implements OwnerRule {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?:会同|协同|联合|商请)([^，。；]{2,40})"),
            Pattern.compile("(?:^|[，；])与([^，。；]{2,25}?)(?:共同|开展|协作|联合|对接)"),
            Pattern.compile("(?:^|[，；])([^，。；要]{2,25}?)要?(?:积极|主动|密切)?配合(?=$|[，；做])"));

    @Override
    public List<String> names(Piece piece) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(piece.words());
            List<String> names = found.find() ? ChineseNames.leading(found.group(1)) : List.of();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }
}
