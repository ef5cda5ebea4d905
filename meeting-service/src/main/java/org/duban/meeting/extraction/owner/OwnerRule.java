package org.duban.meeting.extraction.owner;

import java.util.List;
import org.duban.meeting.extraction.sentence.Piece;

/** One way in which a requirement names people. */
@FunctionalInterface
interface OwnerRule {

    /** The names in the words of the piece, in their order. */
    List<String> names(Piece piece);
}
