package org.duban.task.department;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duban.task.table.Table;

/** A row of the file, read by the file's header. */
record ImportRow(ImportHeader header, Table.Row row) {
    private static final String SEPARATORS = "[|、;；]";

    int number() {
        return row.number();
    }

    /** What an empty cell clears is null; a column that the file does not have leaves what there was. */
    String text(ImportColumn column, String before) {
        return header.place(column)
                .map(place -> Optional.of(row.cell(place)).filter(cell -> !cell.isEmpty()))
                .orElse(Optional.ofNullable(before))
                .orElse(null);
    }

    String code() {
        return text(ImportColumn.CODE, null);
    }

    /** The entries of a cell, empty where the file does not have the column. */
    Optional<List<String>> list(ImportColumn column) {
        return header.place(column)
                .map(place -> Arrays.stream(row.cell(place).split(SEPARATORS))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .distinct()
                        .toList());
    }

    /** The entries of a cell by their places; those that are left empty are null. */
    Optional<List<String>> places(ImportColumn column) {
        return header.place(column)
                .map(place -> Arrays.stream(row.cell(place).split(SEPARATORS, -1))
                        .map(entry -> entry.isBlank() ? null : entry.strip())
                        .toList());
    }
}
