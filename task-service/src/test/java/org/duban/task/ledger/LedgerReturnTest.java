package org.duban.task.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.duban.task.ledger.Sheets.brought;
import static org.duban.task.ledger.Sheets.edited;
import static org.duban.task.ledger.Sheets.exported;
import static org.duban.task.ledger.Sheets.made;
import static org.duban.task.ledger.Sheets.tried;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.devkit.test.DubanStack;
import org.duban.task.Asking;
import org.duban.task.Office;
import org.duban.task.score.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of tasks that are known come back: as they were, with another lead, or with what a ledger does not change. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class LedgerReturnTest {
    private static final List<String> HEADER = List.of("编号", "督办事项", "责任单位", "协办单位", "完成时限", "来源");

    private String lead;
    private String co;

    @BeforeEach
    void departments() {
        lead = newDepartment();
        co = newDepartment();
    }

    @Test
    void theVeryFileThatWasFetchedChangesNothing() {
        Office.report(officer(lead), Office.acceptedTask(lead, co), Map.of("percent", 30, "narrative", "=Begun\n次日"));
        Work.close(Work.submitted(lead, "2031-05-30"), "EXCELLENT");
        Office.cancel(as("supervisor"), Office.issuedTask(lead), Map.of("reason", "No"));
        for (String title : List.of("=1+1", "_x0041_ 🙂", "  blanks   within  ")) {
            Map<String, Object> body = Office.assignment(lead, co);
            body.put("title", title);
            Office.issued(body);
        }
        for (String language : List.of("zh", "en")) {
            JsonPath report = brought(exported("supervisor", language, "department=" + lead));
            assertThat(outcomes(report)).hasSize(6).containsOnly("UNCHANGED");
            assertThat(report.<String>getList("ignored")).hasSize(1).containsAnyOf("亮灯", "Light");
            assertThat(report.<String>getList("rows.task")).doesNotContainNull().doesNotHaveDuplicates();
            assertThat(report.getBoolean("dryRun")).isFalse();
        }
    }

    @Test
    void anotherLeadInTheCellReassignsTheTask() {
        String id = Office.acceptedTask(lead, co);
        byte[] file = edited(
                exported("supervisor", "department=" + lead),
                sheet -> sheet.getRow(1).createCell(LedgerColumn.LEAD.ordinal()).setCellValue("单位" + co));
        assertThat(outcomes(tried(file))).containsExactly("CHANGED");
        assertThat(Office.task(id).getString("leadDepartment")).isEqualTo(lead);
        assertThat(outcomes(brought(file))).containsExactly("CHANGED");
        JsonPath task = Office.task(id);
        assertThat(task.getString("leadDepartment")).isEqualTo(co);
        assertThat(task.getString("status")).isEqualTo("ISSUED");
        assertThat(task.<String>getList("coDepartments")).isEmpty();
        assertThat(Asking.<String>lastLine(id, "move")).isEqualTo("reassignment");
        assertThat(Asking.<String>lastLine(id, "reason")).contains("2");
    }

    @Test
    void whatALedgerDoesNotChangeIsRefusedByTheNameOfItsColumn() {
        String id = Office.issuedTask(lead);
        String before = Asking.tag(id);
        Map<LedgerColumn, String> edits = Map.of(
                LedgerColumn.KIND, "整改",
                LedgerColumn.SOURCE, "群众来信",
                LedgerColumn.TITLE, "Another",
                LedgerColumn.REQUIREMENT, "Another thing.",
                LedgerColumn.DEADLINE, "2032-01-01",
                LedgerColumn.CO, co,
                LedgerColumn.STATE, "已销号",
                LedgerColumn.PROGRESS, "100%",
                LedgerColumn.CLOSED, "2031-01-01",
                LedgerColumn.VERDICT, "审核通过");
        byte[] file = exported("supervisor", "department=" + lead);
        edits.forEach((column, text) -> {
            JsonPath report = brought(edited(
                    file, sheet -> sheet.getRow(1).createCell(column.ordinal()).setCellValue(text)));
            assertThat(outcomes(report)).as(column.name()).containsExactly("REFUSED");
            assertThat(fields(report)).containsExactly(column.title(Locale.CHINESE));
            assertThat(report.getInt("rows[0].problem.status")).isEqualTo(422);
        });
        byte[] emptied = edited(file, sheet -> sheet.getRow(1).createCell(LedgerColumn.DEADLINE.ordinal()));
        assertThat(outcomes(brought(emptied))).containsExactly("UNCHANGED");
        assertThat(Asking.tag(id)).isEqualTo(before);
    }

    @Test
    void anOfficeThatMovesOverKeepsItsNumbers() {
        String number = "旧督" + lead + "号";
        byte[] old = made(
                Stream.concat(HEADER.stream(), Stream.of("进展情况", "办理状态")).toList(),
                Stream.concat(row(number, "Repair the bridge.").stream(), Stream.of("过半", "办理中"))
                        .toList());
        JsonPath made = brought(old);
        assertThat(outcomes(made)).containsExactly("CREATED");
        assertThat(made.<String>getList("ignored")).containsExactly("进展情况");
        String id = made.getString("rows[0].task");
        assertThat(Office.task(id).getString("source.title")).isEqualTo("市长信箱（原编号：" + number + "）");
        assertThat(outcomes(brought(old))).containsExactly("UNCHANGED");
        assertThat(outcomes(brought(exported("supervisor", "department=" + lead))))
                .containsExactly("UNCHANGED");
        JsonPath changed = brought(made(HEADER, row(number, "Repair two bridges.")));
        assertThat(outcomes(changed)).containsExactly("REFUSED");
        assertThat(fields(changed)).containsExactly("督办事项");
        byte[] moved = made(HEADER, List.of(number, "Repair the bridge.", co, "", "2031-06-30", "市长信箱"));
        assertThat(outcomes(brought(moved))).containsExactly("CHANGED");
        assertThat(Office.task(id).getString("leadDepartment")).isEqualTo(co);
    }

    private List<String> row(String number, String task) {
        return List.of(number, task, lead, "", "2031-06-30", "市长信箱");
    }

    private static List<String> outcomes(JsonPath report) {
        return report.getList("rows.outcome");
    }

    private static List<String> fields(JsonPath report) {
        return report.getList("rows[0].problem.violations.field");
    }
}
