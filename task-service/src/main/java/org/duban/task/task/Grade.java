package org.duban.task.task;

/** How well a task was done. */
public enum Grade {
    EXCELLENT,
    GOOD,
    QUALIFIED
}
