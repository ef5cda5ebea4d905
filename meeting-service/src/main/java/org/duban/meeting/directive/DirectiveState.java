package org.duban.meeting.directive;

import java.util.List;

/** States of a directive, each with the moves it allows. */
public enum DirectiveState {
    PROPOSED("confirmation", "dismissal"),
    CONFIRMED(),
    DISMISSED(),
    SPLIT(),
    MERGED();

    private final List<String> moves;

    DirectiveState(String... moves) {
        this.moves = List.of(moves);
    }

    /** Last path segments of the moves that the state allows. */
    public List<String> moves() {
        return moves;
    }
}
