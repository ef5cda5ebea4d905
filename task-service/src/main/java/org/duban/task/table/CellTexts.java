package org.duban.task.table;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell shows; of a day {@code 2026-11-23}, however the sheet shows it: {@code 11/2/26} may be two days. */
final class CellTexts extends DataFormatter {
    CellTexts() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int format, String pattern, boolean from1904) {
        if (DateUtil.isValidExcelDate(value) && (isChineseDay(format) || DateUtil.isADateFormat(format, pattern))) {
            LocalDateTime at = DateUtil.getLocalDateTime(value, from1904);
            if (value >= 1 && at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                return at.toLocalDate().toString();
            }
        }
        return super.formatRawCellContents(value, format, pattern, from1904);
    }

    /** Of the formats that every workbook has, those that only East Asian programs offer. */
    private static boolean isChineseDay(int format) {
        return format >= 27 && format <= 31 || format == 36;
    }
}
