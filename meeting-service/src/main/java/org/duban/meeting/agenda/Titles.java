package org.duban.meeting.agenda;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles as they are compared: width, case, spaces and punctuation say nothing. */
final class Titles {
    private static final Pattern SAYS_NOTHING = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int TELLING = 6;

    private Titles() {}

    static String plain(String title) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SAYS_NOTHING.matcher(folded).replaceAll("");
    }

    /** One is the other with words around it, such as "review of" or "汇报", and long enough to tell. */
    static boolean holds(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return shorter.length() >= TELLING && longer.contains(shorter);
    }
}
