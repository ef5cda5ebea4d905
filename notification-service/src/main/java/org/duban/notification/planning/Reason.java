package org.duban.notification.planning;

/** Why a reminder was not, or not yet, sent. */
public enum Reason {
    DUE_MOVED,
    REASSIGNED,
    ACCEPTED,
    /** The plan that it asked for is approved. */
    PLAN_APPROVED,
    SUBMITTED,
    PAUSED,
    ENDED,
    /** A progress report came on the same rung, which stops its repeats, or is what the reminder asked for. */
    REPORTED,
    /** Everybody concerned acknowledged the rung, or was told already. */
    NOBODY_LEFT,
    /** It waits: its department, or whom the rule names, is not known yet. */
    NOBODY_KNOWN,
    /** It waits: this version of the service can't word it. */
    NOT_WORDED,
    /** The policy that the task follows now has no such rule. */
    POLICY_CHANGED,
    /** The calendar or another date moved. */
    PLANNED_ANEW,
    DAY_PAST
}
