package org.duban.contracts.task;

/** States of a task; the moves between them stand in task-service. */
public enum TaskStatus {
    ISSUED,
    OBJECTED,
    ACCEPTED,
    IN_PROGRESS,
    SUBMITTED,
    UNDER_VERIFICATION,
    RETURNED,
    SUSPENDED,
    CLOSED,
    CANCELLED;

    /** Nothing more is asked of anybody. */
    public boolean ended() {
        return this == CLOSED || this == CANCELLED;
    }
}
