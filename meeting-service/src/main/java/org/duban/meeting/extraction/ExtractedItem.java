package org.duban.meeting.extraction;

/**
 * One topic of the meeting.
 *
 * @param outcome null where the text states none
 * @param start first code point of the item's passage in the text
 * @param end code point after its last
 */
public record ExtractedItem(String title, ItemKind kind, Outcome outcome, int start, int end) {}
