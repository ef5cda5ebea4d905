package org.duban.task.extension;

/** How far a request for more time is. LAPSED: the task was handed over, suspended or ended before it was decided. */
public enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED,
    LAPSED
}
