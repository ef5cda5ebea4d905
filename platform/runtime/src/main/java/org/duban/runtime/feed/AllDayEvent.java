package org.duban.runtime.feed;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a calendar shows on a day.
 *
 * @param uid the same for as long as it is the same thing, whatever changes about it
 * @param location null where there is none
 * @param description lines; null where there is nothing more to say
 * @param page where a person reads more; null where that is not known
 * @param revision rises with each change
 */
public record AllDayEvent(
        String uid,
        LocalDate day,
        String summary,
        String location,
        String description,
        URI page,
        Standing standing,
        int revision,
        Instant changedAt) {

    /** Whether it takes place. */
    public enum Standing {
        CONFIRMED,
        /** On that day or on another. */
        TENTATIVE,
        CANCELLED
    }
}
