package org.duban.task.ledger;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CellText {
    private static final int LONGEST = 32_767;
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\p{Cs}\\uFFFE\\uFFFF]");
    /** What programs read as one character, as {@code _x0041_} for an A. */
    private static final Pattern READ_AS_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern BEGINS_LIKE_A_FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n]");

    private CellText() {}

    /** The text without what no cell can hold, and no longer than one can; how much of it is left is said at its end. */
    static String of(String text) {
        String clean = READ_AS_CHARACTER
                .matcher(NOT_IN_XML.matcher(text).replaceAll("\uFFFD"))
                .replaceAll("_x005F_");
        return clean.length() <= LONGEST ? clean : shortened(clean);
    }

    /** Whether a program would take it for a formula as soon as somebody edits it. */
    static boolean likeFormula(String text) {
        return BEGINS_LIKE_A_FORMULA.matcher(text).find();
    }

    private static String shortened(String text) {
        int end = LONGEST - 1;
        int escape = text.lastIndexOf("_x005F_", end);
        end = escape >= 0 && escape + 7 > end ? escape : end;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
