package org.duban.runtime.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/**
 * What somebody searches for: phrases that must all be found. Blanks and signs part them; what stands in quotation marks
 * is one. Words are found whole, Chinese anywhere; case and width of letters make no difference.
 */
public final class SearchQuery {
    /** In characters. */
    public static final int LONGEST = 200;

    /** Each phrase costs a look into the index. */
    public static final int MOST_PHRASES = 16;

    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»「」『』]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Cf}]+");

    private final List<Phrase> phrases;

    private SearchQuery(Set<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /**
     * Reads a query.
     *
     * @param asked null or blank asks for nothing in particular
     * @throws Problem 400 where it is too long, or holds nothing that could be found
     */
    public static SearchQuery of(String asked) {
        if (asked == null || asked.isBlank()) {
            return new SearchQuery(Set.of());
        }
        String plain = Normalizer.normalize(asked, Normalizer.Form.NFKC);
        Set<Phrase> phrases = plain.length() > 2 * LONGEST ? Set.of() : phrases(plain);
        if (Terms.signs(plain) > LONGEST || phrases.size() > MOST_PHRASES) {
            throw Problem.malformed(Text.of(
                    "Search for at most %d words in %d characters.",
                    "检索词最多 %d 个，总长不超过 %d 个字符。", MOST_PHRASES, LONGEST));
        }
        if (phrases.isEmpty()) {
            throw Problem.malformed(new Text("There is no word in it to search for.", "检索内容中没有可检索的文字。"));
        }
        return new SearchQuery(phrases);
    }

    /** All of them must be found, each in one piece of a text. */
    public List<Phrase> phrases() {
        return phrases;
    }

    private static Set<Phrase> phrases(String plain) {
        String[] parts = QUOTATION_MARK.split(plain, -1);
        List<String> chunks = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            boolean quoted = i % 2 == 1 && i < parts.length - 1;
            chunks.addAll(quoted ? List.of(parts[i]) : List.of(BETWEEN_WORDS.split(parts[i])));
        }
        Set<Phrase> phrases = new LinkedHashSet<>();
        chunks.stream()
                .map(Folding::fold)
                .filter(folded -> !folded.isEmpty())
                .forEach(folded -> phrases.add(Phrase.of(folded)));
        return phrases;
    }
}
