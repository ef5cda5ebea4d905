package org.duban.task.finding;

import org.duban.runtime.search.Phrase;

/** Conditions over what tasks are found by. */
final class Texts {
    private Texts() {}

    /** Tells the index of the department too, so that it looks up no other's tasks. */
    static void within(Conditions conditions, String department) {
        conditions.add("x.departments @> cast(array[:within] as text[])", "within", department);
    }

    /** All terms, and where those alone don't tell, the passage itself. */
    static void has(Conditions conditions, Phrase phrase, int number) {
        conditions.add("x.terms @> cast(:terms" + number + " as text[])", "terms" + number, phrase.array());
        phrase.needle()
                .ifPresent(needle ->
                        conditions.add("strpos(x.folded, :needle" + number + ") > 0", "needle" + number, needle));
    }
}
