package org.duban.runtime.inbox;

/** States of a record that was taken off its topic without being applied. */
public enum HeldState {
    /** Waits for an earlier event of its aggregate, missing or held. */
    HELD,
    /** Failed for a passing reason; tried again by itself. */
    RETRYING,
    /** Failed for good; a person drives it again or skips it. */
    PARKED,
    /** Applied after all. */
    REDRIVEN,
    /** Left out by a person's decision. */
    SKIPPED
}
