package org.duban.notification.policy;

/** The day of a task that a rule counts from. */
public enum Anchor {
    /** The day on which the lead department was given the task. */
    ISSUED,
    /** The day by which it should have signed for it. */
    ACCEPT_BY,
    /** The deadline. */
    DUE
}
