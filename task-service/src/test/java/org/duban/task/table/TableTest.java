package org.duban.task.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.runtime.web.Problem;
import org.duban.runtime.web.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final String LIST = "代码,名称\nFGW,发改委\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void textIsReadInTheCharsetThatItIsIn(String charset) {
        Table table = table(LIST.getBytes(Charset.forName(charset)));
        assertThat(table.header()).containsExactly("代码", "名称");
        assertThat(table.rows()).containsExactly(new Table.Row(2, List.of("FGW", "发改委")));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(table(("\uFEFF" + LIST).getBytes(UTF_8)).header()).containsExactly("代码", "名称");
        assertThat(table(("\uFEFF" + LIST).getBytes(UTF_16LE)).header()).containsExactly("代码", "名称");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theCellsAreWhatStandsBetweenTheDelimiters(String delimiter) {
        String text = "a_b_c\n1_\"two, 2; and\n\"\"more\"\"\"_ 3 \n".replace("_", delimiter);
        assertThat(table(text.getBytes(UTF_8)).rows())
                .containsExactly(new Table.Row(2, List.of("1", "two, 2; and\n\"more\"", "3")));
    }

    @Test
    void emptyRowsAreLeftOutAndTheOthersKeepTheirNumbers() {
        Table table = table("code\n\n , \nA\n".getBytes(UTF_8));
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(4);
        assertThat(table.rows().get(0).cell(5)).isEmpty();
    }

    @Test
    void aWorkbookGivesWhatItsFirstSheetShows() {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, "code", "phone", "formula");
            Row second = sheet.createRow(2);
            second.createCell(0).setCellValue("FGW");
            second.createCell(1).setCellValue(13800000000.0);
            second.createCell(2).setCellFormula("CONCATENATE(\"a\",\"b\")");
            second.getCell(2).setCellValue("saved with it");
        });
        assertThat(table(file).rows())
                .containsExactly(new Table.Row(3, List.of("FGW", "13800000000", "saved with it")));
    }

    /** 14 is the shortest format of whoever looks; 27 and 31 are those of East Asian programs. */
    @ParameterizedTest
    @ValueSource(shorts = {14, 27, 31, 164})
    void aDayIsReadAsItIsHoweverItIsShown(short format) {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, "day", "number");
            Row second = sheet.createRow(1);
            var style = sheet.getWorkbook().createCellStyle();
            sheet.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\"");
            style.setDataFormat(format);
            second.createCell(0).setCellValue(LocalDate.of(2031, 6, 5));
            second.getCell(0).setCellStyle(style);
            second.createCell(1).setCellValue(48_004);
        });
        assertThat(table(file).rows()).containsExactly(new Table.Row(2, List.of("2031-06-05", "48004")));
    }

    @Test
    void tenThousandRowsAreTakenAndNotOneMore() {
        String rows = "A\n".repeat(10_000);
        assertThat(table(("code\n" + rows).getBytes(UTF_8)).rows()).hasSize(10_000);
        assertThat(refused(("code\nB\n" + rows).getBytes(UTF_8))).isEqualTo(ProblemType.TOO_LARGE);
        byte[] file = workbook(sheet -> {
            for (int i = 0; i <= 10_001; i++) {
                row(sheet, i, "A");
            }
        });
        assertThat(refused(file)).isEqualTo(ProblemType.TOO_LARGE);
    }

    @Test
    void aFileThatIsNoTableIsRefused() throws IOException {
        assertThat(refused(new byte[0])).isEqualTo(ProblemType.NO_TEXT);
        assertThat(refused(" \n ".getBytes(UTF_8))).isEqualTo(ProblemType.NO_TEXT);
        assertThat(refused("a\n\"b".getBytes(UTF_8))).isEqualTo(ProblemType.BROKEN_FILE);
        assertThat(refused("a\n\u0000".getBytes(UTF_8))).isEqualTo(ProblemType.INVALID);
        assertThat(refused(new byte[] {'a', (byte) 0xFF, (byte) 0xFF})).isEqualTo(ProblemType.INVALID);
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertThat(refused(zipped("word/document.xml", 1))).isEqualTo(ProblemType.BROKEN_FILE);
        byte[] cut = workbook(sheet -> row(sheet, 0, "code"));
        assertThat(refused(java.util.Arrays.copyOf(cut, cut.length / 2))).isEqualTo(ProblemType.BROKEN_FILE);
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        assertThat(refused(zipped("xl/worksheets/sheet1.xml", 65))).isEqualTo(ProblemType.UNPACKS_TOO_LARGE);
    }

    private static Table table(byte[] content) {
        return Table.of(new TableFile(content));
    }

    private static ProblemType refused(byte[] content) {
        ProblemType[] type = new ProblemType[1];
        assertThatThrownBy(() -> table(content))
                .isInstanceOfSatisfying(Problem.class, problem -> type[0] = problem.type());
        return type[0];
    }

    private static byte[] workbook(Consumer<Sheet> filling) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            filling.accept(workbook.createSheet());
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static byte[] zipped(String name, int megabytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        return file.toByteArray();
    }
}
