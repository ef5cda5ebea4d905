package org.duban.notification.policy;

/** The day of a task that a rule counts from. */
public enum Anchor {
    /** The day on which the lead department was given the task. */
    ISSUED,
    /** The day by which it should have signed for it. */
    ACCEPT_BY,
    /** The day by which a rectification should have an approved plan. */
    PLAN_BY,
    /** The day by which a progress report is due: the next one, and the last one missed until somebody reports. */
    REPORT_BY,
    /** The deadline. */
    DUE,
    /** The day on which the supervision office last returned what was submitted. */
    RETURNED;

    /** Whether something happened on that day, so that what counts from it can't lie before it. */
    public boolean happened() {
        return this == ISSUED || this == RETURNED;
    }
}
