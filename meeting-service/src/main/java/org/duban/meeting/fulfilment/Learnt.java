package org.duban.meeting.fulfilment;

import java.time.Instant;
import java.util.UUID;
import org.duban.contracts.task.TaskEventType;
import org.duban.contracts.task.TaskStatus;

/**
 * The task of a decision moved; told within the transaction that learns of it.
 *
 * @param causation id of the event that made the task move, null where a person or time did
 * @param before null where the task was never heard of
 */
public record Learnt(
        UUID decision, TaskEventType type, UUID causation, Instant at, TaskStatus before, TaskStatus after) {

    /** What was open has ended, or what had ended is open again. */
    public boolean endedOrReopened() {
        return after.ended() || reopened();
    }

    /** What had ended is open again. */
    public boolean reopened() {
        return before != null && before.ended() && !after.ended();
    }
}
