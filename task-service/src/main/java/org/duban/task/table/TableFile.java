package org.duban.task.table;

/** A file that was sent as the body of a request, of at most 5 MB, not looked at yet. */
public record TableFile(byte[] content) {
    static final int MEGABYTES = 5;
}
