package org.duban.runtime.search;

import java.util.Optional;
import java.util.Set;

/**
 * Words or signs that stand side by side in a text.
 *
 * @param terms all of which a piece must have, to be looked up in its index
 * @param needle what its folded text must hold besides; empty where the terms alone decide, as for a single word
 */
public record Phrase(Set<String> terms, Optional<String> needle) {
    static Phrase of(String folded) {
        Set<String> terms = Terms.asked(folded);
        String bare = folded.strip();
        boolean alone = terms.size() == 1 && terms.contains(bare);
        return new Phrase(terms, alone ? Optional.empty() : Optional.of(needle(bare)));
    }

    /** The terms as a statement takes them. */
    public String[] array() {
        return terms.toArray(String[]::new);
    }

    /** A word begins and ends with a blank; a run of signs goes on where it will. */
    private static String needle(String bare) {
        boolean begins = !Folding.runsTogether(bare.codePointAt(0));
        boolean ends = !Folding.runsTogether(bare.codePointBefore(bare.length()));
        return (begins ? " " : "") + bare + (ends ? " " : "");
    }
}
