package org.duban.task.plan;

/** How far a measure reaches. */
public enum MeasureKind {
    /** Mends what is wrong now, by the task's deadline (立行立改). */
    IMMEDIATE,
    /** Keeps it from coming back, and may take longer than the task (长期坚持). */
    LONG_TERM
}
