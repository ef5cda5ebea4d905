package org.duban.meeting.extraction.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.duban.meeting.extraction.Language;

/** Cuts a block into sentences. */
public final class Sentences {

    private static final String CHINESE_ENDS = "。！？";
    private static final String CLOSING = "”’」』）)";
    private static final List<String> COUNCIL_ABBREVIATIONS =
            List.of("Cllr.", "Cllrs.", "Messrs.", "Rev.", "Sgt.", "approx.", "No.", "Nos.", "Supt.", "Hon.");
    private static final BreakIterator ENGLISH = english();

    private Sentences() {}

    private static BreakIterator english() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        COUNCIL_ABBREVIATIONS.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    /** The sentences of one stretch; a Chinese one includes its closing mark. */
    public static List<Span> of(String text, Span span, Language language) {
        List<Span> sentences = new ArrayList<>();
        List<Span> cut = language == Language.ZH ? chinese(text, span) : english(text, span);
        for (Span each : cut) {
            Span trimmed = each.trimmed(text);
            if (!trimmed.isEmpty()) {
                sentences.add(trimmed);
            }
        }
        return sentences;
    }

    private static List<Span> chinese(String text, Span span) {
        List<Span> found = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            if (CHINESE_ENDS.indexOf(text.charAt(i)) >= 0) {
                while (i + 1 < span.end() && CLOSING.indexOf(text.charAt(i + 1)) >= 0) {
                    i++;
                }
                found.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        found.add(new Span(start, span.end()));
        return found;
    }

    private static List<Span> english(String text, Span span) {
        BreakIterator breaks = (BreakIterator) ENGLISH.clone();
        // A line break inside a block is only where the page ended, not where the sentence does.
        breaks.setText(span.in(text).replace('\n', ' ').replace('\r', ' '));
        List<Span> found = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            found.add(span.part(start, end));
            start = end;
        }
        return found;
    }
}
