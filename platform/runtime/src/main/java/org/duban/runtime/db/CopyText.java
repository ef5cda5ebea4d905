package org.duban.runtime.db;

/** Rows in the text format of COPY: a line each, tabs between the columns, a backslash before what would be mistaken. */
final class CopyText {
    private final StringBuilder text = new StringBuilder();

    void add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            if (values[i] == null) {
                text.append("\\N");
            } else {
                escape(values[i].toString());
            }
        }
        text.append('\n');
    }

    int length() {
        return text.length();
    }

    /** What was added since the last time. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private void escape(String value) {
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char mark = markFor(value.charAt(i));
            if (mark != 0) {
                text.append(value, written, i).append('\\').append(mark);
                written = i + 1;
            }
        }
        text.append(value, written, value.length());
    }

    private static char markFor(char one) {
        return switch (one) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }
}
