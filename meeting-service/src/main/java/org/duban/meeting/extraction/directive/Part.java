package org.duban.meeting.extraction.directive;

import org.duban.meeting.extraction.text.Span;

/**
 * A part of a sentence that may be a requirement of its own.
 *
 * @param joins whether it stays with the part before it when both turn out to be of one kind and one owner
 */
record Part(Span span, boolean joins) {}
