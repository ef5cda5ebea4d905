package org.duban.meeting.extraction.text;

/**
 * A paragraph, a heading or an entry of a list.
 *
 * @param span the whole block
 * @param mark its number or bullet, empty where it has none
 * @param heading whether it only names what follows
 */
public record Block(Span span, Span mark, boolean heading) {

    /** The block without its number or bullet. */
    public Span body() {
        return span.from(mark.end());
    }
}
