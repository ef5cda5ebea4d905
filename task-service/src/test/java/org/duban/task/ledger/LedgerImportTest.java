package org.duban.task.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.duban.task.ledger.Sheets.bring;
import static org.duban.task.ledger.Sheets.brought;
import static org.duban.task.ledger.Sheets.made;
import static org.duban.task.ledger.Sheets.tried;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duban.devkit.test.DubanStack;
import org.duban.task.Asking;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
class LedgerImportTest {
    private static final List<String> HEADER = List.of("编号", "督办事项", "责任单位", "协办单位", "完成时限", "来源");

    private String lead;
    private String co;

    @BeforeEach
    void departments() {
        lead = newDepartment();
        co = newDepartment();
    }

    @Test
    void rowsWithoutANumberBecomeTasksAlsoThoseThatAreOverdue() {
        JsonPath report = brought(made(
                List.of("2026年督办事项台账"),
                List.of("序号", "督办事项", "责任单位", "协办单位", "完成时限", "来源", "办理进展"),
                List.of("1", "Repair the bridge.", "单位" + lead, "单位" + co, "2020年3月1日", "市长批示：桥梁", "过半"),
                List.of("2", "Paint the bridge.", lead, "", LocalDate.of(2031, 6, 30), "领导批示：亮化", "")));
        assertThat(outcomes(report)).containsExactly("CREATED", "CREATED");
        assertThat(report.<Integer>getList("rows.row")).containsExactly(3, 4);
        assertThat(report.<String>getList("ignored")).containsExactly("序号", "办理进展");
        JsonPath first = Office.task(report.getString("rows[0].task"));
        assertThat(first.getString("number")).isEqualTo(report.getString("rows[0].number"));
        assertThat(first.getString("deadline")).isEqualTo("2020-03-01");
        assertThat(first.getString("light")).isEqualTo("RED");
        assertThat(first.getString("status")).isEqualTo("ISSUED");
        assertThat(first.getString("kind")).isEqualTo("ASSIGNMENT");
        assertThat(first.getString("requirement")).isEqualTo("Repair the bridge.");
        assertThat(first.<String>getList("coDepartments")).containsExactly(co);
        assertThat(first.getString("source.type")).isEqualTo("OTHER");
        assertThat(first.getString("source.title")).isEqualTo("市长批示：桥梁");
        JsonPath second = Office.task(report.getString("rows[1].task"));
        assertThat(second.getString("source.type")).isEqualTo("INSTRUCTION");
        assertThat(second.getString("source.title")).isEqualTo("亮化");
        assertThat(second.getString("deadline")).isEqualTo("2031-06-30");
        assertThat(Asking.lastEvent(second.getString("id"), 1).type()).isEqualTo("task.issued.v1");
        assertThat(officer(lead).get("/api/v1/tasks?overdue=true").jsonPath().<String>getList("items.number"))
                .containsExactly(first.getString("number"));
    }

    @Test
    void theSameRowsAgainAreTheSameTasks() {
        byte[] file = made(HEADER, row("", "Repair the bridge."), row("", "Paint the bridge."));
        JsonPath first = brought(file);
        JsonPath second = brought(file);
        assertThat(outcomes(second)).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(second.<String>getList("rows.task")).isEqualTo(first.getList("rows.task"));
        byte[] turned = made(List.of("Deadline", "Lead", "Task"), List.of("2031-06-30", lead, " Repair the  bridge."));
        assertThat(outcomes(brought(turned))).containsExactly("UNCHANGED");
        assertThat(tasks()).hasSize(2);
    }

    @Test
    void aRequestThatIsRepeatedIsAnsweredAsTheFirstTime() {
        String key = UUID.randomUUID().toString();
        byte[] file = made(HEADER, row("", "Repair the bridge."));
        String first =
                bring(as("supervisor").header("Idempotency-Key", key), file).asString();
        assertThat(first).contains("CREATED");
        assertThat(bring(as("supervisor").header("Idempotency-Key", key), file).asString())
                .isEqualTo(first);
        bring(as("supervisor").header("Idempotency-Key", key), made(HEADER, row("", "Other.")))
                .then()
                .statusCode(422);
    }

    @Test
    void aRowThatCantBeTakenHoldsUpNoOther() {
        String retired = newDepartment();
        as("supervisor").header("If-Match", "*").delete("/api/v1/departments/{code}", retired);
        String ended = Office.issuedTask(lead);
        Office.cancel(as("supervisor"), ended, Map.of("reason", "No"));
        String endedNumber = Office.task(ended).getString("number");
        List<String> good = row("", "Repair the bridge.");
        JsonPath report = brought(made(
                Stream.concat(HEADER.stream(), Stream.of("类型", "办理状态")).toList(),
                List.of("", "", lead, "", "2031-06-30", ""),
                List.of("", "A", "Nobody's", "x、y", "2031-06-30", ""),
                List.of("", "B", retired, "", "2031-06-30", ""),
                List.of("", "C", lead, lead, "2031-06-30", ""),
                List.of("", "D", lead, "", "end of June", ""),
                List.of("", "E", lead, "", "6/30/31", ""),
                List.of("", "F", lead, "", "2031-02-30", "", "公园"),
                List.of("", "G", lead, "", "", ""),
                List.of("", "H", lead, "", "2031-06-30", "x".repeat(201)),
                List.of("", "I", lead, "", "2031-06-30", "", "", "已办结"),
                List.of("督〔2031〕批-99999", "J", lead, "", "2031-06-30", ""),
                List.of(endedNumber, "", co),
                good,
                good));
        assertThat(outcomes(report).subList(0, 12)).containsOnly("REFUSED");
        assertThat(outcomes(report).subList(12, 14)).containsExactly("CREATED", "REFUSED");
        assertThat(report.<String>getList("rows[1].problem.violations.field")).containsExactly("责任单位", "协办单位", "协办单位");
        assertThat(firstFields(report))
                .containsExactly(
                        "督办事项", "责任单位", "责任单位", "协办单位", "完成时限", "完成时限", "类型", "完成时限", "来源", "办理状态", "编号", null, null,
                        "督办事项");
        assertThat(report.getString("rows[11].problem.state")).isEqualTo("CANCELLED");
        assertThat(report.<String>getList("rows.task").stream().filter(task -> task != null))
                .hasSize(1);
    }

    @Test
    void aTryMakesNothingAndTakesNoNumber() {
        byte[] file = made(HEADER, row("", "Repair the bridge."), row("", ""));
        JsonPath report = tried(file);
        assertThat(report.getBoolean("dryRun")).isTrue();
        assertThat(outcomes(report)).containsExactly("CREATED", "REFUSED");
        assertThat(report.getString("rows[0].task")).isNull();
        assertThat(tasks()).isEmpty();
        String before = Office.task(Office.issuedTask(co)).getString("number");
        tried(file);
        String after = Office.task(Office.issuedTask(co)).getString("number");
        assertThat(running(after)).isEqualTo(running(before) + 1);
        assertThat(outcomes(brought(file))).containsExactly("CREATED", "REFUSED");
    }

    @Test
    void aFileThatIsNoLedgerIsRefusedWhole() throws IOException {
        refused(415, "编号,督办事项\n,x".getBytes(UTF_8));
        refused(415, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        refused(422, zipped("word/document.xml", 1));
        refused(422, zipped("xl/worksheets/sheet1.xml", 65));
        refused(413, new byte[5 * 1024 * 1024 + 1]);
        refused(422, made(List.of("姓名", "电话"), List.of("a", "b")));
        refused(422, made(List.of("牵头单位", "责任单位", "督办事项"), List.of("a", "b", "c")));
        List<List<?>> many = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i <= 10_000; i++) {
            many.add(List.of("n" + i));
        }
        refused(413, made(many.toArray(List<?>[]::new)));
    }

    @Test
    void nothingOfAFileWithClassifiedMaterialIsTaken() {
        refused(422, made(HEADER, row("", "Repair the bridge."), row("", "机密★5年")));
        assertThat(tasks()).isEmpty();
    }

    @Test
    void onlyTheOfficeBringsLedgers() {
        byte[] file = made(HEADER, row("", "Repair the bridge."));
        for (String person : List.of("secretary", "leader", "auditor", "system", "officer." + lead, "head." + lead)) {
            bring(as(person), file).then().statusCode(403);
        }
    }

    @Test
    void faultsAreToldInTheCallersLanguage() {
        byte[] file = made(HEADER, List.of("", "A", lead, "", "soon", ""));
        assertThat(bring(as("supervisor").header("Accept-Language", "zh-CN"), file)
                        .jsonPath()
                        .getString("rows[0].problem.violations[0].message"))
                .isEqualTo("应为日期，如 2031-06-30");
        assertThat(brought(file).getString("rows[0].problem.violations[0].message"))
                .isEqualTo("is no day such as 2031-06-30");
    }

    private List<String> row(String number, String task) {
        return List.of(number, task, lead, "", "2031-06-30", number.isEmpty() ? "" : "市长信箱");
    }

    private List<String> tasks() {
        return officer(lead).get("/api/v1/tasks").jsonPath().getList("items.id");
    }

    private static void refused(int status, byte[] file) {
        bring(as("supervisor"), file).then().statusCode(status).contentType("application/problem+json");
    }

    private static List<String> outcomes(JsonPath report) {
        return report.getList("rows.outcome");
    }

    private static List<String> firstFields(JsonPath report) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < report.getList("rows").size(); i++) {
            fields.add(report.getString("rows[" + i + "].problem.violations[0].field"));
        }
        return fields;
    }

    private static int running(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
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
