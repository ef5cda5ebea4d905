package org.duban.meeting.extraction.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Translates offsets in UTF-16 units, which Java counts, to code points, which the interface counts. */
public final class CodePoints {

    private final int[] lowSurrogates;

    public CodePoints(String text) {
        lowSurrogates = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    public int at(int utf16) {
        int found = Arrays.binarySearch(lowSurrogates, utf16);
        int before = found >= 0 ? found : -found - 1;
        return utf16 - before;
    }
}
