package org.duban.meeting.extraction.marking;

import org.duban.meeting.extraction.sentence.Piece;

/** A row of a table of tasks: that it stands there is what marks it, so no words do. */
public final class TableRow implements MarkingRule {
    @Override
    public String name() {
        return "table-row";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean marks(Piece piece) {
        return false;
    }
}
