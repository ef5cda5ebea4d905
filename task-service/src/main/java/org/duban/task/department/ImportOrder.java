package org.duban.task.department;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows in an order in which each comes after the one it stands under, wherever that stands in the file. */
final class ImportOrder {
    private final Map<String, ImportRow> byCode = new HashMap<>();
    private final Set<ImportRow> placed = new HashSet<>();
    private final List<ImportRow> order = new ArrayList<>();

    private ImportOrder(List<ImportRow> rows) {
        rows.forEach(row -> byCode.putIfAbsent(row.code(), row));
    }

    static List<ImportRow> of(List<ImportRow> rows) {
        ImportOrder order = new ImportOrder(rows);
        rows.forEach(order::place);
        return order.order;
    }

    private void place(ImportRow row) {
        Deque<ImportRow> above = new ArrayDeque<>();
        Set<ImportRow> climbed = new HashSet<>();
        for (ImportRow next = row; next != null && !placed.contains(next) && climbed.add(next); ) {
            above.push(next);
            String parent = next.text(ImportColumn.PARENT, null);
            next = parent == null ? null : byCode.get(parent);
        }
        above.forEach(next -> {
            placed.add(next);
            order.add(next);
        });
    }
}
