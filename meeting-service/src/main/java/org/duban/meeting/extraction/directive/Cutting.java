package org.duban.meeting.extraction.directive;

import java.util.List;
import org.duban.meeting.extraction.text.Span;

/** Cuts a sentence into parts that may be requirements of their own. */
interface Cutting {

    List<Part> cut(String text, Span sentence);

    /** The part without background before the requirement and without marks at its ends. */
    Span trim(String text, Span part);
}
