package org.duban.meeting.extraction.sentence;

import org.duban.meeting.extraction.text.Span;

/** What was said, without who said it. */
public record Utterance(Speech speech, Span span) {}
