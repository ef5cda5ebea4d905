package org.duban.meeting.decision;

import org.duban.meeting.fulfilment.Fulfilment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a move of a decision in its task. */
@Schema(name = "Application")
public enum Application {
    APPLIED,
    /** Its task has not told of it yet. */
    PENDING,
    /** Its task had ended and stays as it is. */
    NOT_APPLIED;

    /** @param applied as it was learnt, null where nothing was */
    static Application of(String move, Boolean applied, Fulfilment fulfilment) {
        if (Boolean.TRUE.equals(applied) || (move.equals(DecisionMoves.ISSUE) && fulfilment != null)) {
            return APPLIED;
        }
        boolean refused = applied != null || (fulfilment != null && fulfilment.ended());
        return refused ? NOT_APPLIED : PENDING;
    }
}
