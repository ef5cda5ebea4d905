package org.duban.task.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.RowGeneratorFunction;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.duban.contracts.task.Light;
import org.duban.runtime.web.Text;

/** The one sheet of a ledger. */
final class LedgerSheet {
    private static final int UNITS_A_CHARACTER = 256;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Map<Light, IndexedColors> COLOURS = new EnumMap<>(Map.of(
            Light.GREEN, IndexedColors.LIGHT_GREEN, Light.YELLOW, IndexedColors.YELLOW, Light.RED, IndexedColors.RED));

    private final PackedWorkbook workbook;
    private final DeferredSXSSFSheet sheet;
    private final Wording wording;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle likeFormula;
    private final CellStyle day;
    private final Map<Light, CellStyle> lights = new EnumMap<>(Light.class);
    private int next;

    /** One of so many rows below its header. */
    LedgerSheet(PackedWorkbook workbook, Wording wording, int rows) {
        this.workbook = workbook;
        this.wording = wording;
        sheet = workbook.createSheet(new Text("Ledger", "督办台账").in(wording.language()));
        text = body();
        likeFormula = body();
        likeFormula.setQuotePrefixed(true);
        day = body();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        header = header();
        COLOURS.forEach((light, colour) -> lights.put(light, filled(colour)));
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, LedgerColumn.values().length - 1));
        for (LedgerColumn column : LedgerColumn.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width() * UNITS_A_CHARACTER);
        }
    }

    /** Who brings the rows, once it is written. */
    void rows(RowGeneratorFunction rows) {
        sheet.setRowGenerator(streamed -> {
            titles(streamed);
            rows.generateRows(streamed);
        });
    }

    private void titles(SXSSFSheet streamed) {
        SXSSFRow titles = streamed.createRow(next++);
        for (LedgerColumn column : LedgerColumn.values()) {
            SXSSFCell cell = titles.createCell(column.ordinal());
            cell.setCellStyle(header);
            cell.setCellValue(column.title(wording.language()));
        }
    }

    void add(SXSSFSheet streamed, LedgerRow task) {
        SXSSFRow row = streamed.createRow(next++);
        for (LedgerColumn column : LedgerColumn.values()) {
            LocalDate date = wording.day(column, task);
            if (date != null && !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) {
                SXSSFCell cell = row.createCell(column.ordinal());
                cell.setCellStyle(day);
                cell.setCellValue(date);
            } else {
                write(
                        row,
                        column,
                        wording.text(column, task),
                        column == LedgerColumn.LIGHT ? wording.light(task) : null);
            }
        }
    }

    private void write(SXSSFRow row, LedgerColumn column, String value, Light light) {
        if (value == null) {
            return;
        }
        SXSSFCell cell = row.createCell(column.ordinal());
        cell.setCellStyle(light != null ? lights.get(light) : CellText.likeFormula(value) ? likeFormula : text);
        cell.setCellValue(CellText.of(value));
    }

    private CellStyle body() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle header() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = filled(IndexedColors.GREY_25_PERCENT);
        style.setFont(bold);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private CellStyle filled(IndexedColors colour) {
        CellStyle style = body();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
