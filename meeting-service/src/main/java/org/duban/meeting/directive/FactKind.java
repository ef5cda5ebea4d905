package org.duban.meeting.directive;

/** What can happen to a directive. */
public enum FactKind {
    /** Extraction proposed it. */
    FOUND,
    /** A person added it, or made it of others by splitting or merging. */
    ADDED,
    CORRECTED,
    CONFIRMED,
    DISMISSED,
    REOPENED,
    SPLIT,
    MERGED
}
