package org.duban.meeting.extraction.text;

/** A stretch of a text, in UTF-16 units; only {@link CodePoints} translates it for the outside. */
public record Span(int start, int end) {

    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean isEmpty() {
        return start >= end;
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int at) {
        return at >= start && at < end;
    }

    /** This stretch of the stretch, counted from its own start. */
    public Span part(int from, int to) {
        return new Span(start + from, start + to);
    }

    public Span from(int newStart) {
        return new Span(newStart, end);
    }

    public Span upTo(int newEnd) {
        return new Span(start, newEnd);
    }

    /** Without white space at its ends. */
    public Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
