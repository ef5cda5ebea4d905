package org.duban.meeting.minutes;

import org.duban.contracts.decision.Span;
import org.duban.meeting.directive.Passage;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Passages of the minutes that a person points at. */
public final class Quotes {
    private Quotes() {}

    /**
     * The passage, with its words as they stand there.
     *
     * @param field names the span in a refusal
     * @throws Problem 422 where it lies outside the text or holds no words
     */
    public static Passage of(Minutes minutes, Span span, String field) {
        String text = minutes.text();
        int length = text.codePointCount(0, text.length());
        if (span.start() < 0 || span.end() <= span.start() || span.end() > length) {
            throw Problem.invalid(
                    field, Text.of("must lie within the %d characters of the minutes", "应在会议纪要的 %d 个字符之内", length));
        }
        int start = text.offsetByCodePoints(0, span.start());
        String words = text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
        if (words.isBlank()) {
            throw Problem.invalid(field, new Text("there are no words", "所选范围内没有文字"));
        }
        return new Passage(
                minutes.reference().version(), minutes.reference().sha256(), span.start(), span.end(), words, null);
    }
}
