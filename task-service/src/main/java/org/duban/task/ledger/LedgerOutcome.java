package org.duban.task.ledger;

/** What becomes of a row of a ledger. */
public enum LedgerOutcome {
    /** A new task. */
    CREATED,
    /** Its task was put to another lead department. */
    CHANGED,
    /** It says what its task says, or is the one that its task came from. */
    UNCHANGED,
    REFUSED
}
