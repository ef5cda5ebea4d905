package org.duban.task.evidence.content;

import org.duban.runtime.web.ClassificationMarks;

/** Looks for a classification mark in text that comes by in pieces, of which it never holds more than a few pages. */
final class MarkSearch {
    private static final int WINDOW = 64 * 1024;
    /** Longer than any mark, so that none is cut in two. */
    private static final int OVERLAP = 64;
    /** Stands for text beyond the window: what is cut there neither begins nor ends a line. */
    private static final char MORE = '·';

    private final StringBuilder window = new StringBuilder(WINDOW);
    private boolean found;

    /** The next piece. */
    void add(char[] text, int from, int length) {
        for (int done = 0; done < length; done += WINDOW) {
            window.append(text, from + done, Math.min(WINDOW, length - done));
            lookWhenFull();
        }
    }

    /** The next piece. */
    void add(String text) {
        add(text.toCharArray(), 0, text.length());
    }

    /** A line ends here. */
    void line() {
        window.append('\n');
        lookWhenFull();
    }

    /** Whether there was a mark in all that came by. */
    boolean found() {
        look();
        return found;
    }

    private void lookWhenFull() {
        if (window.length() >= WINDOW) {
            window.append(MORE);
            look();
            window.setLength(window.length() - 1);
            window.delete(0, window.length() - OVERLAP);
            window.insert(0, MORE);
        }
    }

    private void look() {
        found = found || ClassificationMarks.borneBy(window.toString());
    }
}
