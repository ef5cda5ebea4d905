package org.duban.runtime.idempotency;

/** An answer that holds something which is told once and kept nowhere, such as a secret made just now. */
public interface ShownOnce {
    /** The answer without it: what is kept, and what a repetition of the request gets. */
    Object afterwards();
}
