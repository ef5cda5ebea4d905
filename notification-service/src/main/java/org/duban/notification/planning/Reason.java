package org.duban.notification.planning;

/** Why a reminder was not, or not yet, sent. */
public enum Reason {
    DUE_MOVED,
    REASSIGNED,
    ACCEPTED,
    SUBMITTED,
    PAUSED,
    ENDED,
    /** A progress report came on the same rung, which stops its repeats. */
    REPORTED,
    /** Everybody concerned acknowledged the rung, or was told already. */
    NOBODY_LEFT,
    /** It waits: its department, or whom the rule names, is not known yet. */
    NOBODY_KNOWN,
    /** It waits: this version of the service can't word it. */
    NOT_WORDED,
    /** The calendar, the policy or another date moved. */
    PLANNED_ANEW,
    DAY_PAST
}
