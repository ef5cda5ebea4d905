package org.duban.task.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.issued;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.ledger.Sheets.column;
import static org.duban.task.ledger.Sheets.exported;
import static org.duban.task.ledger.Sheets.opened;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts stand in their cells as they are, as far as a cell can hold them, and are never run. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class LedgerTextTest {
    private String lead;

    @BeforeEach
    void department() {
        lead = newDepartment();
    }

    @Test
    void textIsTextWhateverItLooksLike() {
        for (String title : List.of("=1+1", "+86 10", "-3", "@SUM(A1)", "_x0041_ 𠮷🙂 <b>&")) {
            Map<String, Object> body = assignment(lead);
            body.put("title", title);
            issued(body);
        }
        byte[] file = exported("supervisor", "sort=issued&department=" + lead);
        XSSFSheet sheet = opened(file);
        assertThat(column(sheet, LedgerColumn.TITLE))
                .containsExactly("_x0041_ 𠮷🙂 <b>&", "@SUM(A1)", "-3", "+86 10", "=1+1");
        for (int row = 2; row <= 5; row++) {
            Cell cell = sheet.getRow(row).getCell(LedgerColumn.TITLE.ordinal());
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aTextThatNoCellCanHoldIsCutAndWhatNoFileCanHoldIsReplaced() {
        assertThat(CellText.of("a".repeat(32_767))).hasSize(32_767).doesNotContain("…");
        assertThat(CellText.of("a".repeat(32_768))).hasSize(32_767).endsWith("a…");
        assertThat(CellText.of("🙂".repeat(20_000))).hasSizeLessThan(32_768).endsWith("🙂…");
        assertThat(CellText.of("_x0041_".repeat(10_000)))
                .hasSizeLessThan(32_768)
                .matches("(_x005F_x0041_)+…");
        assertThat(CellText.of("a\u0007b\uFFFEc\td\n")).isEqualTo("a\uFFFDb\uFFFDc\td\n");
    }
}
