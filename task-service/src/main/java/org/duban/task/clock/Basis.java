package org.duban.task.clock;

import org.duban.contracts.decision.Term;

/** What a deadline was computed by that nobody gave. */
public enum Basis {
    ORDINARY,
    COMPLEX,
    ANNUAL,
    /** The time in which what was returned is set right. */
    CORRECTION;

    static Basis of(Term term) {
        return valueOf(term.name());
    }
}
