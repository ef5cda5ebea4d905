package org.duban.runtime.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Brings a text, slice by slice, into the form in which texts are compared: compatibility forms as one (NFKC), lower
 * case, and nothing but words and runs of Chinese, Japanese or Korean signs, each between single blanks, such as
 * {@code " 推进 2026 年城市更新 harbour "}.
 */
final class Folding {
    /** A longer word counts by its beginning; no index entry outgrows what a database page takes. */
    static final int LONGEST_WORD = 64;

    private static final Set<UnicodeScript> RUN_TOGETHER = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private enum Kind {
        NONE,
        WORD,
        RUN
    }

    /** What stands between the last sign and the next. */
    private enum Gap {
        NOTHING,
        BLANKS,
        LINE_BREAK,
        MORE
    }

    private final StringBuilder folded = new StringBuilder();
    private Kind last = Kind.NONE;
    private int wordLength;
    private Gap gap = Gap.NOTHING;

    /** A short text as a whole; empty where it holds no word. */
    static String fold(String text) {
        Folding folding = new Folding();
        folding.add(text);
        return folding.text();
    }

    /** Whether the sign stands in a script that puts no blanks between words. */
    static boolean runsTogether(int sign) {
        return sign >= 0x1100 && RUN_TOGETHER.contains(UnicodeScript.of(sign));
    }

    void add(String slice) {
        Normalizer.normalize(slice, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(this::take);
    }

    int length() {
        return folded.length();
    }

    String text() {
        return folded.isEmpty() ? "" : folded + " ";
    }

    /** Forgets all but the end, so that what stands across two pieces stands wholly in the second. */
    void keepEnd(int length) {
        int from = Math.max(0, folded.length() - length);
        if (Character.isLowSurrogate(folded.charAt(from))) {
            from++;
        }
        if (!runsTogether(folded.codePointAt(from))) {
            from = folded.indexOf(" ", from);
        }
        folded.delete(0, from < 0 ? folded.length() : from);
        if (!folded.isEmpty() && folded.charAt(0) != ' ') {
            folded.insert(0, ' ');
        }
    }

    private void take(int sign) {
        int type = Character.getType(sign);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        if (type == Character.FORMAT || mark && (last != Kind.WORD || gap != Gap.NOTHING)) {
            return;
        }
        if (runsTogether(sign)) {
            put(sign, Kind.RUN);
        } else if (mark || Character.isLetterOrDigit(sign)) {
            put(sign, Kind.WORD);
        } else {
            part(sign);
        }
    }

    private void put(int sign, Kind kind) {
        if (kind != last || parts(gap, kind)) {
            folded.append(' ');
            wordLength = 0;
        }
        if (kind == Kind.RUN || ++wordLength <= LONGEST_WORD) {
            folded.appendCodePoint(sign);
        }
        last = kind;
        gap = Gap.NOTHING;
    }

    private void part(int sign) {
        if (sign == '\n') {
            gap = gap == Gap.NOTHING || gap == Gap.BLANKS ? Gap.LINE_BREAK : Gap.MORE;
        } else if (Character.isWhitespace(sign) && gap == Gap.NOTHING) {
            gap = Gap.BLANKS;
        } else if (!Character.isWhitespace(sign) || gap == Gap.LINE_BREAK) {
            gap = Gap.MORE;
        }
    }

    /** A line that breaks off within a Chinese sentence parts nothing, unless the next one is indented. */
    private static boolean parts(Gap gap, Kind kind) {
        return gap != Gap.NOTHING && !(gap == Gap.LINE_BREAK && kind == Kind.RUN);
    }
}
