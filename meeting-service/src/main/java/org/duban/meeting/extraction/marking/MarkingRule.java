package org.duban.meeting.extraction.marking;

import org.duban.meeting.extraction.sentence.Piece;

/** One way in which minutes say that something is required. */
public interface MarkingRule {

    /** Stable: corrections are counted under it. */
    String name();

    /** How sure it is, from 0 to 1. */
    double confidence();

    boolean marks(Piece piece);
}
