package org.duban.contracts.task;

import java.util.Locale;
import org.duban.contracts.envelope.EventType;
import org.duban.contracts.envelope.Topic;

/** Events of a task's life; each carries the same payload, {@link TaskEvent}. */
public enum TaskEventType implements EventType {
    ISSUED,
    ACCEPTED,
    PROGRESSED,
    AMENDED,
    CANCELLED;

    @Override
    public String type() {
        return "task." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }

    @Override
    public Topic topic() {
        return Topic.TASKS;
    }

    @Override
    public Class<? extends Record> payload() {
        return TaskEvent.class;
    }
}
