package org.duban.meeting.meeting;

import java.util.List;

/** States of a meeting, each with the moves it allows. */
public enum MeetingStatus {
    SCHEDULED("holding"),
    HELD("publication", "issue"),
    /** Header and agenda are frozen; only an amendment changes them. */
    PUBLISHED("amendment", "issue", "closing"),
    CLOSED();

    private final List<String> moves;

    MeetingStatus(String... moves) {
        this.moves = List.of(moves);
    }

    /** Last path segments of the moves that the state allows. */
    public List<String> moves() {
        return moves;
    }

    /** Minutes can be there, and decisions be issued. */
    public boolean held() {
        return this != SCHEDULED;
    }

    boolean frozen() {
        return this == PUBLISHED || this == CLOSED;
    }
}
