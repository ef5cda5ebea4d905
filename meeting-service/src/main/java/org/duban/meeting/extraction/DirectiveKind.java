package org.duban.meeting.extraction;

/** What a requirement asks for. */
public enum DirectiveKind {
    /** Somebody can be assigned it, and it can be checked later. */
    TASK,
    /** Sets right a problem that was found or pointed out. */
    RECTIFICATION,
    /** An exhortation: there is nothing to check. */
    PRINCIPLE
}
