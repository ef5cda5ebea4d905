package org.duban.runtime.paging;

/** An answer that is one page of a list, whatever else it says; {@link Paging} links it to the next one. */
public interface Paged {
    /** Where the next page begins, null on the last one. */
    String nextCursor();
}
