package org.duban.meeting.extraction.sentence;

/** In what tone the words are said. */
public enum Speech {
    /** The minutes themselves tell it. */
    NARRATED,
    /** Somebody reports, judges or explains. */
    STATED,
    /** Somebody in charge requires it. */
    REQUIRED,
    /** The meeting decides it. */
    DECIDED;

    public boolean demands() {
        return this == REQUIRED || this == DECIDED;
    }
}
