package org.duban.contracts.envelope;

/** Names of the CloudEvents extensions that every record carries beside the standard attributes. */
public final class Envelope {
    /** 1, 2, 3 … within the aggregate that {@code ce_subject} names. */
    public static final String SEQUENCE = "sequence";
    /** Id of the event whose handling wrote this one; absent where a person's request did. */
    public static final String CAUSATION = "causationid";
    /** W3C trace context. */
    public static final String TRACEPARENT = "traceparent";

    private Envelope() {}
}
