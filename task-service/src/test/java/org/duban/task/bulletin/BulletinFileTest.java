package org.duban.task.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.duban.task.score.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document says what the bulletin does, in the reader's language. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class BulletinFileTest {
    private String office;
    private String lead;

    @BeforeEach
    void aDepartmentThatIsLate() {
        MovableClock.stopOn(LocalDate.of(1974, 3, 4));
        office = Press.office();
        lead = Office.newDepartment();
        Work.accepted(lead, "1974-03-15");
        MovableClock.stopOn(LocalDate.of(1974, 7, 1));
    }

    @AfterEach
    void timeGoesOn() {
        as("supervisor").header("If-Match", "*").delete("/api/v1/departments/{code}", office);
        MovableClock.goOn();
    }

    @Test
    void itsTablesHoldTheFiguresInBothLanguages() throws IOException {
        Press.published("1974-03");
        JsonPath bulletin = Press.read("officer." + lead, "1974-03");
        try (XWPFDocument english = document("1974-03", "en");
                XWPFDocument chinese = document("1974-03", "zh-CN")) {
            assertThat(cells(english, 0).get(0))
                    .containsExactly("Rank", "Department", "Open", "Closed", "On time", "Overdue", "Returned", "Score");
            assertThat(cells(chinese, 0).get(0)).containsExactly("名次", "单位", "在办", "办结", "按期办结", "逾期", "退回", "得分");
            for (XWPFDocument one : List.of(english, chinese)) {
                assertThat(figures(one)).isEqualTo(figures(bulletin));
                assertThat(overdue(one)).isEqualTo(bulletin.getList("overdue.number"));
                assertThat(texts(one)).anyMatch(text -> text.contains(bulletin.getString("sha256")));
            }
            assertThat(cells(english, 1))
                    .contains(List.of(
                            bulletin.getString("overdue.find { it.department == '" + lead + "' }.number"),
                            "Count the lamps of Lake Street and say which are dark.",
                            "单位" + lead,
                            "1974-03-15",
                            "16"));
            assertThat(texts(english)).contains("Supervision bulletin", "1974-03", "As of the end of 1974-03-31");
            assertThat(texts(english)).contains("Approved by supervisor7 on 1974-07-01");
            assertThat(texts(chinese)).contains("督查通报", "1974年3月", "数据截至 1974-03-31");
        }
    }

    @Test
    void aDraftIsMarkedAsOneOnEveryPageAndAPublishedOneIsNot() throws IOException {
        Press.drafted("1974-Q2");
        try (XWPFDocument english = document("1974-Q2", "en");
                XWPFDocument chinese = document("1974-Q2", "zh-CN")) {
            assertThat(texts(english)).contains("DRAFT — not approved", "Quarter 2 of 1974");
            assertThat(texts(chinese)).contains("草稿——未经批准", "1974年第二季度");
            assertThat(heads(english)).contains("DRAFT — not approved");
        }
        Press.approve(Press.HEAD, "*", "1974-Q2").then().statusCode(200);
        try (XWPFDocument english = document("1974-Q2", "en")) {
            assertThat(texts(english)).doesNotContain("DRAFT — not approved");
            assertThat(heads(english)).isEmpty();
        }
    }

    @Test
    void aPeriodInWhichNothingWasThereIsADocumentToo() throws IOException {
        Press.published("1968-12");
        try (XWPFDocument english = document("1968-12", "en")) {
            assertThat(cells(english, 0)).hasSize(2);
            assertThat(english.getTables()).hasSize(1);
            assertThat(texts(english)).contains("No task was overdue.");
        }
    }

    private static XWPFDocument document(String period, String language) throws IOException {
        byte[] bytes = as("auditor")
                .header("Accept-Language", language)
                .get("/api/v1/bulletins/{p}.docx", period)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"bulletin-" + period + ".docx\"")
                .extract()
                .asByteArray();
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<List<String>> figures(XWPFDocument document) {
        List<List<String>> rows = cells(document, 0);
        return rows.subList(1, rows.size() - 1).stream()
                .map(row -> List.of(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6), row.get(7)))
                .toList();
    }

    private static List<List<String>> figures(JsonPath bulletin) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, Object> row : bulletin.<Map<String, Object>>getList("rows")) {
            rows.add(List.of(
                    row.get("rank").toString(),
                    row.get("open").toString(),
                    row.get("closed").toString(),
                    row.get("onTime").toString(),
                    row.get("overdue").toString(),
                    row.get("returned").toString(),
                    row.get("score").toString()));
        }
        return rows;
    }

    private static List<String> overdue(XWPFDocument document) {
        List<List<String>> rows = cells(document, 1);
        return rows.subList(1, rows.size()).stream().map(row -> row.get(0)).toList();
    }

    private static List<List<String>> cells(XWPFDocument document, int table) {
        XWPFTable found = document.getTables().get(table);
        return found.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> heads(XWPFDocument document) {
        return document.getHeaderList().stream()
                .map(XWPFHeader::getText)
                .map(String::strip)
                .toList();
    }
}
