package org.duban.meeting.search;

import java.util.Set;
import java.util.UUID;

/** An entity that meetings are found by; with {@link TextChanges} as its listener, what changes in it is found again. */
public interface Searched {
    /** The meeting that is found. */
    UUID searchedMeeting();

    /** What of the meeting's texts it may have changed. */
    Set<Part> searchedParts();
}
