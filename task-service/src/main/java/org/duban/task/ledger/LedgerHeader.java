package org.duban.task.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.table.Table;

/**
 * Which column of a file says what.
 *
 * @param row the number of the row that it is
 * @param unknown titles of the columns that are none of a ledger's
 */
record LedgerHeader(
        int row, Map<LedgerColumn, Integer> places, Map<LedgerColumn, String> titles, List<String> unknown) {
    /** Many ledgers have a title, and who keeps them since when, above the header. */
    private static final int AMONG_THE_FIRST = 10;

    private static final int ENOUGH = 2;
    private static final int LONGEST_TITLE = 50;

    /** @throws Problem 422 where there is none, where a column stands there twice, or where tasks could not be told */
    static LedgerHeader of(List<Table.Row> rows) {
        return rows.stream()
                .limit(AMONG_THE_FIRST)
                .filter(row -> row.cells().stream()
                                .map(LedgerColumn::named)
                                .flatMap(Optional::stream)
                                .distinct()
                                .count()
                        >= ENOUGH)
                .findFirst()
                .map(LedgerHeader::read)
                .orElseThrow(() -> Problem.invalid(
                        "header",
                        new Text(
                                "is not found: no row among the first ten names two columns of a ledger",
                                "未找到表头：前十行中没有包含两个以上台账列名的行")));
    }

    private static LedgerHeader read(Table.Row row) {
        Map<LedgerColumn, Integer> places = new EnumMap<>(LedgerColumn.class);
        Map<LedgerColumn, String> titles = new EnumMap<>(LedgerColumn.class);
        Set<String> unknown = new LinkedHashSet<>();
        List<Problem.Violation> violations = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String title = shortened(row.cells().get(i));
            Optional<LedgerColumn> column = LedgerColumn.named(title);
            if (column.isEmpty() && !title.isEmpty()) {
                unknown.add(title);
            } else if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                Text message = Text.of("says the same as the column “%s”", "与“%s”列重复", titles.get(column.get()));
                violations.add(new Problem.Violation(title, message));
            } else {
                column.ifPresent(known -> titles.put(known, title));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new LedgerHeader(row.number(), places, titles, List.copyOf(unknown));
    }

    boolean has(LedgerColumn column) {
        return places.containsKey(column);
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
