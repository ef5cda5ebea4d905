package org.duban.meeting.directive;

/** Who pointed at the sentence of a directive. */
public enum Origin {
    /** A rule found it. */
    EXTRACTION,
    /** A person added it, or made it by splitting or merging. */
    PERSON
}
