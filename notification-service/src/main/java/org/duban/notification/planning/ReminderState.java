package org.duban.notification.planning;

/** What became of a reminder. */
public enum ReminderState {
    /** Waits for its moment. */
    PLANNED,
    /** Stands in the inboxes of whom it concerned. */
    FIRED,
    /** No longer held before its moment came; the reason says why. */
    CANCELLED,
    /** Its day was past already when it was planned. */
    SKIPPED
}
