package org.duban.meeting.extraction.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers and bullets that lines begin with. */
public enum Marks {
    HASH("#{1,6}\\s+"),
    AGENDA_ITEM("(?:Agenda )?[Ii]tem \\d{1,2}[.:]?\\s+"),
    SLASHED("\\d{1,4}/\\d{1,4}\\s+|[A-Z]{1,6}[/-]\\d{1,4}/\\d{1,3}:?\\s+"),
    NUMBERED_CAPITALS("\\d{1,4}\\s+", "[A-Z]{3,}(?: [A-Z]{2,}|$)"),
    ROMAN("[IVX]{1,5}\\.\\s+"),
    DECIMAL("\\d{1,2}[.．、](?!\\d)\\s*"),
    CAPITAL("[A-Z]\\.\\s+"),
    HAN("[一二三四五六七八九十]{1,3}、"),
    HAN_BRACKETED("[（(][一二三四五六七八九十]{1,3}[）)]"),
    SUBDECIMAL("\\d{1,3}(?:\\.\\d{1,2}){1,2}[.．、]?\\s+"),
    BULLET("[*•●◦▪–—-]\\s+"),
    LETTER("[(]?[a-z][.)]\\s+|[(][ivx]{1,4}[)]\\s+|[（(]?\\d{1,2}[)）]\\s*");

    private final Pattern pattern;
    private final Pattern inLine;

    Marks(String regex) {
        this(regex, "");
    }

    Marks(String regex, String before) {
        this.pattern = Pattern.compile("[ \\t\\u3000]*(?:" + regex + ")");
        this.inLine = Pattern.compile(pattern + "(?=" + before + ")");
    }

    /** Whether such a mark numbers sections; the others only itemize within one. */
    public boolean numbersSections() {
        return ordinal() < SUBDECIMAL.ordinal();
    }

    public static Marks of(CharSequence mark) {
        for (Marks each : values()) {
            if (each.pattern.matcher(mark).matches()) {
                return each;
            }
        }
        return null;
    }

    /** The end of the mark that the line begins with, or its start where there is none. */
    public static int endOfMark(String text, Span line) {
        Matcher matcher = Pattern.compile("").matcher(text).region(line.start(), line.end());
        for (Marks each : values()) {
            if (matcher.usePattern(each.inLine).lookingAt()) {
                return matcher.end();
            }
        }
        return line.start();
    }
}
