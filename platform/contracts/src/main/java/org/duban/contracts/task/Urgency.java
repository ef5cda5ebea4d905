package org.duban.contracts.task;

/** How pressing a task is; a leader's instruction may raise it. */
public enum Urgency {
    NORMAL,
    URGENT,
    CRITICAL
}
