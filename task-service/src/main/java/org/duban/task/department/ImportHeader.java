package org.duban.task.department;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;

/** Which column of the file says what. */
final class ImportHeader {
    private final Map<ImportColumn, Integer> places;

    private ImportHeader(Map<ImportColumn, Integer> places) {
        this.places = places;
    }

    /** @throws Problem 422 naming every column that is not known or stands there twice, or the code's where it is missing */
    static ImportHeader of(List<String> titles) {
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        List<Problem.Violation> violations = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            Optional<ImportColumn> column = ImportColumn.of(title);
            if (column.isEmpty() && !title.isEmpty()) {
                violations.add(
                        new Problem.Violation(shortened(title), new Text("is no column that is known", "无法识别的列")));
            } else if (column.isPresent() && places.put(column.get(), i) != null) {
                violations.add(new Problem.Violation(shortened(title), new Text("stands there twice", "列名重复")));
            }
        }
        if (!places.containsKey(ImportColumn.CODE)) {
            violations.add(new Problem.Violation("code", new Text("is missing", "缺少该列")));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new ImportHeader(places);
    }

    /** The column's place, from 0 on; empty where the file has no such column. */
    Optional<Integer> place(ImportColumn column) {
        return Optional.ofNullable(places.get(column));
    }

    private static String shortened(String title) {
        return title.length() > 50 ? title.substring(0, 50) : title;
    }
}
