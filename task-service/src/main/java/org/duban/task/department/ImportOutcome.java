package org.duban.task.department;

/** What becomes of a row. */
public enum ImportOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
}
