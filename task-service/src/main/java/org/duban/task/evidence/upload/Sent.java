package org.duban.task.evidence.upload;

/**
 * What a request says of the file that is its body.
 *
 * @param contentType null where it says nothing
 * @param disposition its Content-Disposition, null where it has none
 * @param name from the query, null where it has none
 * @param title from the query, null where it has none
 */
public record Sent(String contentType, String disposition, String name, String title) {}
