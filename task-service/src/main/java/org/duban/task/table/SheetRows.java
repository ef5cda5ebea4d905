package org.duban.task.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Takes the rows of a sheet as they are read. */
final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private static final int MOST_COLUMNS = 200;

    private final Table table;
    private List<String> cells = new ArrayList<>();

    SheetRows(Table table) {
        this.table = table;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text == null ? "" : text);
    }

    @Override
    public void endRow(int row) {
        table.add(row + 1, cells);
    }
}
