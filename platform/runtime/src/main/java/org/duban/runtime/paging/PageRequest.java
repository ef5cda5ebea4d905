package org.duban.runtime.paging;

import java.util.List;
import java.util.function.Function;

/** What page of which list a caller asks for. */
public final class PageRequest {
    private final Cursors cursors;
    private final String binding;
    private final int limit;
    private final List<String> after;

    PageRequest(Cursors cursors, String binding, int limit, List<String> after) {
        this.cursors = cursors;
        this.binding = binding;
        this.limit = limit;
        this.after = after;
    }

    /** How many rows to read: one more than fits, which tells whether there is a next page. */
    public int rowsToRead() {
        return limit + 1;
    }

    /** Whether this is not the first page. */
    public boolean continues() {
        return !after.isEmpty();
    }

    /** The sort keys of the last row of the page before, in the list's order; empty on the first page. */
    public List<String> after() {
        return after;
    }

    /**
     * The page for these rows.
     *
     * @param rows up to {@link #rowsToRead()} of them
     * @param keys the sort keys of a row, as text, the last of them unique
     */
    public <R, T> Page<T> page(List<R> rows, Function<R, List<String>> keys, Function<R, T> view) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? cursors.write(binding, keys.apply(shown.get(limit - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
