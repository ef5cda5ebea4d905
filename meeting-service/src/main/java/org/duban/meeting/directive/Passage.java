package org.duban.meeting.directive;

import jakarta.persistence.Embeddable;
import org.duban.contracts.decision.MinutesReference;
import org.duban.contracts.decision.Span;

/**
 * Where in which version of the minutes a sentence stands. Stays as it is when later versions come.
 *
 * @param spanStart first code point of the sentence
 * @param spanEnd code point after its last
 * @param rule the rules that found it, null where a person pointed at it
 */
@Embeddable
public record Passage(
        int minutesVersion, String minutesSha256, int spanStart, int spanEnd, String sentence, String rule) {
    public MinutesReference minutes() {
        return new MinutesReference(minutesVersion, minutesSha256);
    }

    Passage foundBy(String rules) {
        return new Passage(minutesVersion, minutesSha256, spanStart, spanEnd, sentence, rules);
    }

    public Span span() {
        return new Span(spanStart, spanEnd);
    }
}
