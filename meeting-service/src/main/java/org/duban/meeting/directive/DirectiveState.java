package org.duban.meeting.directive;

import java.util.List;

/** States of a directive, each with the moves it allows. */
public enum DirectiveState {
    PROPOSED(DirectiveMove.CONFIRMATION, DirectiveMove.DISMISSAL, DirectiveMove.SPLIT, DirectiveMove.MERGE),
    CONFIRMED(),
    DISMISSED(DirectiveMove.REOPENING),
    SPLIT(),
    MERGED();

    private final List<DirectiveMove> moves;

    DirectiveState(DirectiveMove... moves) {
        this.moves = List.of(moves);
    }

    public boolean allows(DirectiveMove move) {
        return moves.contains(move);
    }

    /** Last path segments of the moves that the state allows. */
    public List<String> moves() {
        return moves.stream().map(DirectiveMove::segment).toList();
    }
}
