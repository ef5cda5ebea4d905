package org.duban.task.ledger;

import static org.duban.task.Office.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Ledgers as people fetch, edit and send them. */
final class Sheets {
    static final String IMPORT = "/api/v1/ledgers/import";
    private static final String EXPORT = "/api/v1/ledgers/tasks.xlsx";

    private Sheets() {}

    static Response fetch(String person, String query) {
        return as(person).header("Accept-Language", "zh-CN").get(address(query));
    }

    private static String address(String query) {
        return query.isEmpty() ? EXPORT : EXPORT + "?" + query;
    }

    static byte[] exported(String person, String query) {
        return fetch(person, query).then().statusCode(200).extract().asByteArray();
    }

    static byte[] exported(String person, String language, String query) {
        return as(person)
                .header("Accept-Language", language)
                .get(address(query))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static XSSFSheet opened(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFSheet sheet(String person, String query) {
        return opened(exported(person, query));
    }

    /** The texts of a row; days as they are, empty cells as empty texts. */
    static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        for (LedgerColumn column : LedgerColumn.values()) {
            Cell cell = sheet.getRow(row).getCell(column.ordinal());
            texts.add(
                    cell == null
                            ? ""
                            : cell.getCellType() == CellType.NUMERIC
                                    ? cell.getLocalDateTimeCellValue()
                                            .toLocalDate()
                                            .toString()
                                    : cell.getStringCellValue());
        }
        return texts;
    }

    static List<String> column(XSSFSheet sheet, LedgerColumn column) {
        List<String> texts = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            texts.add(texts(sheet, row).get(column.ordinal()));
        }
        return texts;
    }

    /** The same file after somebody worked on it. */
    static byte[] edited(byte[] file, Consumer<XSSFSheet> work) {
        XSSFSheet sheet = opened(file);
        work.accept(sheet);
        return bytes(sheet.getWorkbook());
    }

    /** Days stand in cells for days, all else as text. */
    static byte[] made(List<?>... rows) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet();
        var day = workbook.createCellStyle();
        day.setDataFormat((short) 14);
        for (int i = 0; i < rows.length; i++) {
            XSSFRow row = sheet.createRow(i);
            for (int j = 0; j < rows[i].size(); j++) {
                Object value = rows[i].get(j);
                if (value instanceof LocalDate date) {
                    row.createCell(j).setCellValue(date);
                    row.getCell(j).setCellStyle(day);
                } else {
                    row.createCell(j).setCellValue(value.toString());
                }
            }
        }
        return bytes(workbook);
    }

    private static byte[] bytes(XSSFWorkbook workbook) {
        try (workbook;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Response bring(RequestSpecification caller, byte[] file) {
        return caller.contentType("application/octet-stream").body(file).post(IMPORT);
    }

    static JsonPath brought(byte[] file) {
        return bring(as("supervisor"), file).then().statusCode(200).extract().jsonPath();
    }

    static JsonPath tried(byte[] file) {
        return bring(as("supervisor").queryParam("dryRun", true), file)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
