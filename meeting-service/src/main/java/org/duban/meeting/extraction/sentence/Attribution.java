package org.duban.meeting.extraction.sentence;

import org.duban.meeting.extraction.text.Span;

/** Takes off who says it, and tells in what tone it is said. */
public interface Attribution {

    /** What is said in the sentence; without an attribution of its own it is said in the tone of what went before. */
    Utterance strip(String text, Span sentence, Speech before);
}
