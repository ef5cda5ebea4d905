package org.duban.meeting.directive;

import java.util.Locale;

/** What can be done with a directive. */
public enum DirectiveMove {
    CONFIRMATION,
    DISMISSAL,
    SPLIT,
    MERGE,
    REOPENING;

    /** The last segment of its path. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
