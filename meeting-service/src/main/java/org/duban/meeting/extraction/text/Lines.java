package org.duban.meeting.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, without their ends; CR, LF and both together end one. */
final class Lines {

    private Lines() {}

    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Span(start, i));
                start = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? ++i + 1 : i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }
}
