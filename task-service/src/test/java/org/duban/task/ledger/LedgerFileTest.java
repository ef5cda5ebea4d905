package org.duban.task.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.issued;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.duban.task.ledger.Sheets.column;
import static org.duban.task.ledger.Sheets.exported;
import static org.duban.task.ledger.Sheets.fetch;
import static org.duban.task.ledger.Sheets.opened;
import static org.duban.task.ledger.Sheets.sheet;
import static org.duban.task.ledger.Sheets.texts;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.task.MovableClock;
import org.duban.task.Office;
import org.duban.task.score.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger says of each task what its list and the task itself say. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class LedgerFileTest {
    private String lead;
    private String co;

    @BeforeEach
    void departments() {
        lead = newDepartment();
        co = newDepartment();
        MovableClock.stopOn(LocalDate.of(2031, 3, 3));
    }

    @AfterEach
    void timeGoesOn() {
        MovableClock.goOn();
    }

    @Test
    void aTaskStandsInItsRowInTheReadersLanguage() {
        Map<String, Object> body = assignment(lead, co);
        body.put("deadline", "2031-03-31");
        String id = issued(body);
        Office.accept(officer(lead), id, "*").then().statusCode(200);
        Office.report(officer(lead), id, Map.of("percent", 40, "narrative", "Half the street."));
        String number = Office.task(id).getString("number");
        XSSFSheet english = opened(exported("supervisor", "en", "department=" + lead));
        assertThat(texts(english, 0))
                .containsExactly(
                        "Number",
                        "Kind",
                        "Source",
                        "Task",
                        "Requirement",
                        "Lead department",
                        "Co-departments",
                        "Issued on",
                        "Deadline",
                        "State",
                        "Progress",
                        "Light",
                        "Result",
                        "Closed on");
        String requirement = "Count the lamps of Lake Street and say which are dark.";
        assertThat(texts(english, 1))
                .containsExactly(
                        number,
                        "Assignment",
                        "Leader's instruction: Instruction on lighting",
                        requirement,
                        requirement,
                        "单位" + lead,
                        "单位" + co,
                        "2031-03-03",
                        "2031-03-31",
                        "In progress",
                        "40%\nHalf the street.",
                        "Green",
                        "",
                        "");
        XSSFSheet chinese = sheet("supervisor", "department=" + lead);
        assertThat(chinese.getSheetName()).isEqualTo("督办台账");
        assertThat(texts(chinese, 0))
                .containsExactly(
                        "编号", "事项类型", "来源", "督办事项", "办理要求", "牵头单位", "配合单位", "交办日期", "办理时限", "办理状态", "进展情况", "亮灯",
                        "办理结果", "销号日期");
        assertThat(texts(chinese, 1))
                .contains("交办", "领导批示：Instruction on lighting", "办理中", "绿灯", "40%\nHalf the street.");
    }

    @Test
    void daysAreDaysAndLightsHaveTheirColourBelowAHeaderThatStays() {
        for (String deadline : List.of("2031-03-03", "2031-03-05", "2031-06-30")) {
            issued(due(deadline));
        }
        MovableClock.stopOn(LocalDate.of(2031, 3, 4));
        XSSFSheet sheet = sheet("supervisor", "department=" + lead);
        assertThat(column(sheet, LedgerColumn.LIGHT)).containsExactly("红灯", "黄灯", "绿灯");
        assertThat(colours(sheet))
                .containsExactly(
                        IndexedColors.RED.getIndex(),
                        IndexedColors.YELLOW.getIndex(),
                        IndexedColors.LIGHT_GREEN.getIndex());
        Cell deadline = sheet.getRow(1).getCell(LedgerColumn.DEADLINE.ordinal());
        assertThat(DateUtil.isCellDateFormatted(deadline)).isTrue();
        assertThat(deadline.getLocalDateTimeCellValue()).isEqualTo("2031-03-03T00:00:00");
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:N4");
        assertThat(sheet.getRow(1)
                        .getCell(LedgerColumn.REQUIREMENT.ordinal())
                        .getCellStyle()
                        .getWrapText())
                .isTrue();
        assertThat(sheet.getColumnWidth(LedgerColumn.REQUIREMENT.ordinal())).isGreaterThan(40 * 256);
    }

    @Test
    void whatWasDecidedInAMeetingIsQuotedAndWhatIsClosedHasItsGradeAndDay() {
        String decision = UUID.randomUUID().toString();
        Office.tell(
                DecisionEventType.ISSUED,
                decision,
                1,
                Map.of("leadDepartment", lead, "coDepartments", List.of(), "deadline", "2031-05-30"));
        String id = Office.taskOf(decision);
        String sentence = Office.task(id).getString("source.sentence");
        XSSFSheet sheet = sheet("supervisor", "decision=" + decision);
        assertThat(column(sheet, LedgerColumn.SOURCE).get(0)).contains("次会议\n“" + sentence + "”");

        String closed = Work.submitted(lead, "2031-03-31");
        Work.close(closed, "GOOD");
        XSSFSheet ended = sheet("supervisor", "status=CLOSED&department=" + lead);
        assertThat(texts(ended, 1)).contains("已销号", "审核通过（良好）", "2031-03-03");
        assertThat(texts(ended, 1).get(LedgerColumn.LIGHT.ordinal())).isEmpty();
        String returned = Work.submitted(lead, "2031-03-31");
        Work.giveBack(returned);
        assertThat(texts(sheet("supervisor", "status=RETURNED&department=" + lead), 1))
                .contains("已退回", "退回");
    }

    @Test
    void itHoldsWhatTheListHoldsByTheSameFiltersAndInTheSameOrder() {
        for (int i = 0; i < 3; i++) {
            issued(due("2031-0" + (9 - i) + "-01"));
        }
        issued(assignment(co, lead));
        Office.accept(officer(lead), Office.issuedTask(lead), "*").then().statusCode(200);
        for (String filter : List.of(
                "limit=200",
                "role=LEAD&sort=issued",
                "sort=updated",
                "status=ISSUED&status=SUSPENDED&sort=issued",
                "light=GREEN&dueFrom=2031-08-01",
                "kind=RECTIFICATION",
                "q=lamps&overdue=false",
                "sort=closed")) {
            for (String person : List.of("supervisor", "officer." + lead)) {
                String query = filter + "&department=" + lead;
                List<String> listed =
                        Office.read(as(person), "/api/v1/tasks?" + query).getList("items.number");
                assertThat(column(sheet(person, query.replace("limit=200&", "")), LedgerColumn.NUMBER))
                        .as(person + " " + query)
                        .isEqualTo(listed);
            }
        }
        fetch("supervisor", "colour=red").then().statusCode(400);
        fetch("supervisor", "role=LEAD").then().statusCode(400);
        fetch("supervisor", "limit=10").then().statusCode(400);
    }

    @Test
    void departmentsSeeNoneButTheirsAndStrangersNothing() {
        String other = newDepartment();
        Office.issuedTask(other);
        String number = Office.task(Office.issuedTask(lead, co)).getString("number");
        assertThat(column(sheet("officer." + lead, ""), LedgerColumn.NUMBER)).containsExactly(number);
        assertThat(column(sheet("head." + co, ""), LedgerColumn.NUMBER)).containsExactly(number);
        assertThat(column(sheet("officer." + lead, "department=" + other), LedgerColumn.NUMBER))
                .isEmpty();
        for (String person : List.of("secretary", "leader", "auditor", "system")) {
            assertThat(column(sheet(person, "department=" + lead), LedgerColumn.NUMBER))
                    .containsExactly(number);
        }
        RestAssured.get("/api/v1/ledgers/tasks.xlsx").then().statusCode(401);
    }

    @Test
    void itsNameAndSizeAreKnownBeforeItComes() {
        Response answer = fetch("supervisor", "department=" + lead);
        answer.then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Length", equalTo("" + answer.asByteArray().length))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"____-2031-03-03.xlsx\"; filename*=UTF-8''"
                                + "%E7%9D%A3%E5%8A%9E%E5%8F%B0%E8%B4%A6-2031-03-03.xlsx"));
        assertThat(column(opened(answer.asByteArray()), LedgerColumn.NUMBER)).isEmpty();
    }

    @Test
    void nothingIsLeftInTheTemporaryDirectory() throws IOException {
        Office.issuedTask(lead);
        exported("supervisor", "department=" + lead);
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("duban-ledger"));
        }
    }

    private Map<String, Object> due(String deadline) {
        Map<String, Object> body = assignment(lead);
        body.put("deadline", deadline);
        return body;
    }

    private static List<Short> colours(XSSFSheet sheet) {
        return List.of(1, 2, 3).stream()
                .map(row -> sheet.getRow(row)
                        .getCell(LedgerColumn.LIGHT.ordinal())
                        .getCellStyle()
                        .getFillForegroundColor())
                .toList();
    }
}
