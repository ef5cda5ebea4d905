package org.duban.runtime.paging;

import java.util.List;

/**
 * A page of a list.
 *
 * @param nextCursor where the next page begins, null on the last one
 */
public record Page<T>(List<T> items, String nextCursor) implements Paged {}
