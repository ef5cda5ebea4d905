package org.duban.task.task;

/** Where a task comes from. */
public enum SourceType {
    /** A meeting's decision. */
    MEETING,
    /** A leader's written instruction (批示). */
    INSTRUCTION,
    /** An inspection's finding. */
    INSPECTION,
    /** A rectification elsewhere: the same problem is looked for (举一反三). */
    CHECK,
    OTHER
}
