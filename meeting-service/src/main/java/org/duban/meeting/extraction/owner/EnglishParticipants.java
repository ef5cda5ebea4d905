package org.duban.meeting.extraction.owner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.sentence.Piece;

/** "With the agreement of", "together with", "in cooperation with": who takes part. */
final class EnglishParticipants implements OwnerRule {

    private static final Pattern WITH =
            Pattern.compile("(?:with the (?:agreement|approval|help|support|consent) of|together with|jointly with"
                    + "|in (?:cooperation|consultation|conjunction) with) ((?:the )?[\\w’' -]{2,60}?)(?=[,.;]|$"
                    + "| to | on | for )");

    @Override
    public List<String> names(Piece piece) {
        Matcher found = WITH.matcher(piece.words());
        return found.find()
                ? EnglishNames.in(found.group(1)).stream().map(piece::verbatim).toList()
                : List.of();
    }
}
