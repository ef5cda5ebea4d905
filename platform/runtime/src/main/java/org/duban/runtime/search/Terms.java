package org.duban.runtime.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What an index holds of a folded text: its words, and of each run of signs every sign and every two neighbours. */
final class Terms {
    private Terms() {}

    /** All by which the text can be found. */
    static Set<String> of(String folded) {
        Set<String> terms = new LinkedHashSet<>();
        eachToken(folded, token -> {
            if (Folding.runsTogether(token.codePointAt(0))) {
                addSigns(token, 1, terms);
                addSigns(token, 2, terms);
            } else {
                terms.add(token);
            }
        });
        return terms;
    }

    /** The fewest that tell whether a text may hold these tokens. */
    static Set<String> asked(String folded) {
        Set<String> terms = new LinkedHashSet<>();
        eachToken(folded, token -> {
            boolean longRun = Folding.runsTogether(token.codePointAt(0)) && signs(token) > 1;
            if (longRun) {
                addSigns(token, 2, terms);
            } else {
                terms.add(token);
            }
        });
        return terms;
    }

    static int signs(String token) {
        return token.codePointCount(0, token.length());
    }

    private static void addSigns(String run, int count, Set<String> terms) {
        int last = signs(run) - count;
        for (int i = 0, start = 0; i <= last; i++, start = run.offsetByCodePoints(start, 1)) {
            terms.add(run.substring(start, run.offsetByCodePoints(start, count)));
        }
    }

    private static void eachToken(String folded, Consumer<String> taker) {
        for (int start = 1; start < folded.length(); ) {
            int end = folded.indexOf(' ', start);
            taker.accept(folded.substring(start, end));
            start = end + 1;
        }
    }
}
