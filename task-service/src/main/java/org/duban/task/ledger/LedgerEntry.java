package org.duban.task.ledger;

import java.util.Locale;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.Text;
import org.duban.task.table.Table;

/** A row of a file, read by the file's header. */
record LedgerEntry(LedgerHeader header, Table.Row row, Locale language) {

    /** Its number in the file, the first being 1. */
    int place() {
        return row.number();
    }

    /** Empty where the file does not have the column. */
    String cell(LedgerColumn column) {
        Integer place = header.places().get(column);
        return place == null ? "" : row.cell(place);
    }

    boolean says(LedgerColumn column) {
        return !cell(column).isEmpty();
    }

    /** What the column is called in the file, or here where the file does not have it. */
    String title(LedgerColumn column) {
        return header.titles().getOrDefault(column, column.title(language));
    }

    /** A fault of this row, named by its column. */
    Problem.Violation fault(LedgerColumn column, Text message) {
        return new Problem.Violation(title(column), message);
    }
}
