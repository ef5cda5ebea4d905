package org.duban.task.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.duban.runtime.web.Text;

/** A header and the rows below it, cells without the blanks around them, empty rows left out. */
public final class Table {
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 200;
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}");

    private final List<Row> rows = new ArrayList<>();

    /**
     * A row.
     *
     * @param number its number in the file, the first being 1
     */
    public record Row(int number, List<String> cells) {
        /** The text of a column, counted from 0; empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    Table() {}

    /**
     * What is in the file.
     *
     * @throws Problem 413 for more than 10,000 rows; 415 for a kind of file that is not read; 422 for one that is
     *     broken, a bomb, empty, or no text
     */
    public static Table of(TableFile file) {
        Table table = new Table();
        if (Workbook.is(file.content())) {
            Workbook.read(file.content(), table);
        } else {
            Csv.read(file.content(), table);
        }
        if (table.rows.isEmpty()) {
            throw Problem.of(ProblemType.NO_TEXT, new Text("There is no row in it.", "文件中没有数据行。"));
        }
        return table;
    }

    /**
     * The same, of an .xlsx alone.
     *
     * @throws Problem as above, 415 for a .csv too
     */
    public static Table ofWorkbook(TableFile file) {
        if (!Workbook.is(file.content())) {
            throw Unreadable.noWorkbook();
        }
        return of(file);
    }

    /** All of it, for a table whose header need not be its first row. */
    public List<Row> all() {
        return List.copyOf(rows);
    }

    public List<String> header() {
        return rows.get(0).cells();
    }

    /** The rows below the header. */
    public List<Row> rows() {
        return rows.subList(1, rows.size());
    }

    void add(int number, List<String> cells) {
        List<String> texts = cells.stream().limit(MOST_COLUMNS).map(Table::text).toList();
        if (texts.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() > MOST_ROWS) {
            throw Problem.of(
                    ProblemType.TOO_LARGE, Text.of("At most %d rows are taken here.", "此处最多接收 %d 行。", MOST_ROWS));
        }
        rows.add(new Row(number, texts));
    }

    private static String text(String cell) {
        if (NO_TEXT.matcher(cell).find()) {
            throw Unreadable.noText();
        }
        return cell.strip();
    }
}
