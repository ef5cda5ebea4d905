package org.duban.contracts.decision;

/** How long a task may take where no date is given; the clock profile says how long each one is. */
public enum Term {
    ORDINARY,
    COMPLEX,
    ANNUAL
}
