package org.duban.contracts.envelope;

/** A kind of event that one service publishes: its name on the wire, its topic and the shape of its payload. */
public interface EventType {
    /** The CloudEvents type, such as {@code task.issued.v1}. */
    String type();

    /** Where it is published. */
    Topic topic();

    /** The record that the JSON payload is written from and read into. */
    Class<? extends Record> payload();
}
