package org.duban.contracts.task;

import java.util.Locale;
import org.duban.contracts.envelope.EventType;
import org.duban.contracts.envelope.Topic;

/** Events of a task's life; each carries the same payload, {@link TaskEvent}. */
public enum TaskEventType implements EventType {
    ISSUED,
    ACCEPTED,
    OBJECTED,
    OBJECTION_RULED,
    REASSIGNED,
    PLAN_APPROVED,
    PLAN_DECLINED,
    PROGRESSED,
    URGED,
    INSTRUCTED,
    EXTENSION_REQUESTED,
    EXTENSION_DECIDED,
    /** Deadline, warning or short clocks were computed anew, because a calendar was published. */
    DUE_CHANGED,
    /** Its decision says something else now; or, told in the details, the part of one of its co-departments does. */
    AMENDED,
    SUSPENDED,
    RESUMED,
    SUBMITTED,
    /** The head lets the submission leave the department. */
    APPROVED,
    DECLINED,
    RETURNED,
    CLOSED,
    CHECK_RAISED,
    LOOK_BACK_SET,
    LOOK_BACK_JUDGED,
    REOPENED,
    CANCELLED,
    /** The day to sign for it passed. */
    ACCEPTANCE_MISSED,
    /** The day to report by passed. */
    REPORT_MISSED,
    /** The day of its look-back has come. */
    LOOK_BACK_DUE;

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
