package org.duban.task.plan;

/** How far a measure is. */
public enum MeasureState {
    OPEN,
    UNDER_WAY,
    DONE
}
