package org.duban.runtime.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A text as an index keeps it. A table of pieces has a {@code text[]} column of their terms with a GIN index, and a
 * {@code text} column of their folded text; {@link SearchQuery} says what to ask of both. However long a text is, no
 * more than a piece of it is in work at a time.
 */
public final class SearchText {
    private static final int SLICE = 16_384;
    private static final int PIECE = 131_072;
    /** More than the longest phrase that a query may hold. */
    private static final int OVERLAP = 1024;

    private static final int LONGEST_SEARCH_FOR_A_CUT = 256;

    private SearchText() {}

    /**
     * A stretch of the text, overlapping the one before.
     *
     * @param folded in the form in which texts are compared
     * @param terms by which it is found, each once
     */
    public record Piece(String folded, Set<String> terms) {
        /** The terms as a statement takes them. */
        public String[] array() {
            return terms.toArray(String[]::new);
        }
    }

    /** The pieces of a text that is not long; none where it holds no word. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        cut(text, pieces::add);
        return pieces;
    }

    /** Hands over one piece after the other, in the order of the text. */
    public static void cut(String text, Consumer<Piece> taker) {
        Folding folding = new Folding();
        int handedOver = 0;
        for (int from = 0; from < text.length(); ) {
            int to = end(text, from);
            folding.add(text.substring(from, to));
            from = to;
            if (folding.length() >= PIECE) {
                handOver(folding, taker);
                folding.keepEnd(OVERLAP);
                handedOver = folding.length();
            }
        }
        if (folding.length() > handedOver) {
            handOver(folding, taker);
        }
    }

    private static void handOver(Folding folding, Consumer<Piece> taker) {
        String folded = folding.text();
        taker.accept(new Piece(folded, Terms.of(folded)));
    }

    /** Where a slice may end: before a blank or a sign that is no part of a word, else where no sign is torn. */
    private static int end(String text, int from) {
        int limit = Math.min(text.length(), from + SLICE);
        if (limit == text.length()) {
            return limit;
        }
        for (int at = limit; at > limit - LONGEST_SEARCH_FOR_A_CUT; at--) {
            char sign = text.charAt(at);
            if (Character.isWhitespace(sign) || Character.isIdeographic(sign)) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
