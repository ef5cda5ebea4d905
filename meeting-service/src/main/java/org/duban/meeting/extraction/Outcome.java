package org.duban.meeting.extraction;

/** What came of a topic, where the minutes say so. */
public enum Outcome {
    NOTED,
    APPROVED,
    APPROVED_IN_PRINCIPLE,
    DEFERRED,
    REJECTED
}
