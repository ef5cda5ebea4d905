package org.duban.contracts.envelope;

/** The Kafka topics the services meet in. Partition counts are part of the contract and never change. */
public enum Topic {
    DECISIONS("duban.decisions", false),
    DEPARTMENTS("duban.departments", true),
    CALENDARS("duban.calendars", true),
    TASKS("duban.tasks", false),
    DELIVERIES("duban.deliveries", false);

    private final String topicName;
    private final boolean compacted;

    Topic(String topicName, boolean compacted) {
        this.topicName = topicName;
        this.compacted = compacted;
    }

    /** The name on the broker, without the configured prefix. */
    public String topicName() {
        return topicName;
    }

    /** Whether the topic keeps only the newest record of a key; each such record carries the whole public state. */
    public boolean compacted() {
        return compacted;
    }

    /** 1 for compacted topics, 12 for all others. */
    public int partitions() {
        return compacted ? 1 : 12;
    }
}
