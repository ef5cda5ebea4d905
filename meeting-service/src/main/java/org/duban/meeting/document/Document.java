package org.duban.meeting.document;

/**
 * A file whose kind is known from its content.
 *
 * @param charset as the sender named it, null where it did not
 */
public record Document(DocumentType type, byte[] content, String charset) {}
