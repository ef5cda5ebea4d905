package org.duban.runtime.feed;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar at 75 octets as RFC 5545 has it, never within a character. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;

    private ContentLines() {}

    static String folded(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length() + calendar.length() / 16);
        int octets = 0;
        for (int i = 0; i < calendar.length(); ) {
            int sign = calendar.codePointAt(i);
            i += Character.charCount(sign);
            int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            boolean lineEnds = sign == '\r' || sign == '\n';
            if (!lineEnds && octets + size > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(sign);
            octets = lineEnds ? 0 : octets + size;
        }
        return folded.toString();
    }
}
