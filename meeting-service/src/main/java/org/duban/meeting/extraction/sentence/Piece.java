package org.duban.meeting.extraction.sentence;

import org.duban.meeting.extraction.text.Span;

/**
 * A sentence, or a part of one, that may be a requirement.
 *
 * @param raw exactly as in the text
 * @param words the same with line breaks as spaces, unit for unit
 * @param lead the words of the sentence before it
 * @param setting what it is said in
 */
public record Piece(String raw, String words, Span span, String lead, Setting setting) {

    /**
     * What a piece is said in.
     *
     * @param speech the tone
     * @param afterDirective whether a requirement stands before it in the same block
     * @param block the words of its block before it, as far as they may name what it is about
     * @param after the words after its sentence, as far as a vote on it may stand
     */
    public record Setting(Speech speech, boolean afterDirective, String block, String after) {

        public Setting followed() {
            return new Setting(speech, true, block, after);
        }
    }

    public static Piece of(String text, Span span, String lead, Setting setting) {
        String raw = span.in(text);
        return new Piece(raw, flat(raw), span, flat(lead), setting);
    }

    public Speech speech() {
        return setting.speech();
    }

    /** The part of the raw text that reads so with line breaks as spaces. */
    public String verbatim(String flat) {
        int at = words.indexOf(flat);
        return at < 0 ? flat : raw.substring(at, at + flat.length());
    }

    public static String flat(String raw) {
        return raw.replace('\n', ' ').replace('\r', ' ');
    }
}
