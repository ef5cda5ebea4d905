package org.duban.meeting.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.meeting.extraction.Language;

/** Cuts a text into blocks. In Chinese a line is a block; in English hard-wrapped lines are put together again. */
final class Blocks {

    private static final int LONGEST_HEADING_ZH = 60;
    private static final int LONGEST_HEADING_EN = 160;
    private static final int LONGEST_TITLE = 45;
    private static final Pattern TITLE = Pattern.compile(
            "[A-Z][\\w’'-]+(?: (?:(?:[A-Z(][\\w’')-]*|&|–|-)|of|the|and|for|in|on|to(?= [A-Z])|from|with)){0,6}");
    private static final String SENTENCE_ENDS = ".!?;。！？；";
    private static final Pattern KEYWORD = Pattern.compile("(?:[A-Z]{4,}:|[A-Z][A-Za-z ]{2,30}:)");

    private final String text;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private Span open;
    private Span lastLine;
    private int markEnd;

    private Blocks(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    static List<Block> of(String text, Language language) {
        Blocks cut = new Blocks(text, language);
        Lines.of(text).forEach(cut::add);
        cut.close(false);
        return cut.blocks;
    }

    private void add(Span line) {
        Span trimmed = line.trimmed(text);
        if (trimmed.isEmpty()) {
            close(open != null && isTitle());
            return;
        }
        int end = Marks.endOfMark(text, trimmed);
        if (open != null && isTitle()) {
            close(true);
        }
        if (open != null && continues(trimmed, end)) {
            open = open.upTo(trimmed.end());
            lastLine = trimmed;
            return;
        }
        close(false);
        open = trimmed;
        lastLine = trimmed;
        markEnd = end;
        if (isHeading(trimmed, end)) {
            close(true);
        }
    }

    /** A short line of capitalized words that stands alone, or opens what comes after a blank line. */
    private boolean isTitle() {
        return language == Language.EN
                && open.equals(lastLine)
                && markEnd == open.start()
                && open.length() <= LONGEST_TITLE
                && TITLE.matcher(open.in(text)).matches();
    }

    private boolean continues(Span line, int endOfMark) {
        return language == Language.EN
                && endOfMark == line.start()
                && !isRow(line)
                && !isRow(lastLine)
                && !endsSentence(lastLine)
                && text.charAt(lastLine.end() - 1) != ':'
                && !KEYWORD.matcher(line.in(text)).lookingAt();
    }

    /** A row of a table stands for itself. */
    private boolean isRow(Span line) {
        return text.substring(line.start(), line.end()).indexOf('\t') >= 0;
    }

    private boolean endsSentence(Span line) {
        char last = text.charAt(line.end() - 1);
        boolean quoted = "\"”’)".indexOf(last) >= 0 && line.length() > 1;
        return SENTENCE_ENDS.indexOf(quoted ? text.charAt(line.end() - 2) : last) >= 0;
    }

    private boolean isHeading(Span line, int endOfMark) {
        int longest = language == Language.ZH ? LONGEST_HEADING_ZH : LONGEST_HEADING_EN;
        if (line.length() > longest || endsSentence(line)) {
            return false;
        }
        if (endOfMark == line.start()) {
            return language == Language.EN && isCapitals(line.in(text));
        }
        Marks mark = Marks.of(text.substring(line.start(), endOfMark));
        return mark != null && mark.numbersSections();
    }

    private static boolean isCapitals(String line) {
        return line.length() > 3 && line.codePoints().noneMatch(Character::isLowerCase);
    }

    private void close(boolean heading) {
        if (open != null) {
            blocks.add(new Block(open, new Span(open.start(), markEnd), heading));
            open = null;
        }
    }
}
