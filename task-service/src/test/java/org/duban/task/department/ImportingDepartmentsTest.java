package org.duban.task.department;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Office.as;
import static org.duban.task.Office.newCode;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.department.Directory.patch;
import static org.duban.task.department.Directory.retire;
import static org.duban.task.department.Directory.told;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.SeenEvent;
import org.duban.task.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DubanStack.class)
class ImportingDepartmentsTest {
    private static final String IMPORT = "/api/v1/departments/import";

    private final String one = newCode();
    private final String other = newCode();

    @Test
    void aListMakesDepartmentsAlsoWhereAParentStandsInALaterRow() {
        JsonPath report = taken("code,nameZh,nameEn,aliases,kind,parent,leader\n"
                + one + ",发改委,Reform Commission,发改|改革委、委,DEPARTMENT," + other + ",leader\n"
                + other + ",市政府,,,LEADERSHIP,,\n");
        assertThat(outcomes(report)).containsExactly("CREATED", "CREATED");
        assertThat(report.getInt("created")).isEqualTo(2);
        assertThat(report.<Integer>getList("rows.row")).containsExactly(2, 3);
        JsonPath made = department(one);
        assertThat(made.getString("parent")).isEqualTo(other);
        assertThat(made.getString("leader")).isEqualTo("leader");
        assertThat(made.<String>getList("aliases")).containsExactly("发改", "改革委", "委");
        assertThat(told(one, 1).get(0).payload().at("/names/zh").asText()).isEqualTo("发改委");
    }

    @Test
    void aChineseListInTheCharsetOfOldSpreadsheetsIsTakenToo() {
        String list = "单位代码;名称;类型;承办人账号;承办人;承办人邮箱\n" + one + ";住建局;部门;li|wang;李明|王芳;li@city.example\n";
        JsonPath report = JsonPath.from(bring(as("supervisor"), list.getBytes(Charset.forName("GB18030")))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(outcomes(report)).containsExactly("CREATED");
        JsonPath made = department(one);
        assertThat(made.<String>getList("contacts.username")).containsExactly("li", "wang");
        assertThat(made.<String>getList("contacts.name")).containsExactly("李明", "王芳");
        assertThat(made.<String>getList("contacts.email")).containsExactly("li@city.example", null);
    }

    @Test
    void aWorkbookIsTakenAsWell() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var titles = sheet.createRow(0);
            var row = sheet.createRow(1);
            List<String> columns = List.of("Code", "Name Zh", "kind", "headUsername", "headPhone");
            List<String> cells = List.of(one, "财政局", "DEPARTMENT", "head." + one, "+86 10 5555 0101");
            for (int i = 0; i < columns.size(); i++) {
                titles.createCell(i).setCellValue(columns.get(i));
                row.createCell(i).setCellValue(cells.get(i));
            }
            workbook.write(file);
        }
        bring(as("supervisor"), file.toByteArray()).then().statusCode(200).body("created", equalTo(1));
        assertThat(department(one).getString("contacts[0].role")).isEqualTo("HEAD");
    }

    @Test
    void goodRowsAreTakenThoughOthersAreRefused() {
        String retired = newDepartment();
        retire(retired).then().statusCode(200);
        JsonPath report = taken("code,nameZh,kind,parent,officerUsername,officerEmail\n"
                + one + ",好的,DEPARTMENT,,,\n"
                + "lower,坏的,DEPARTMENT,,,\n"
                + ",没有代码,DEPARTMENT,,,\n"
                + other + ",,DEPARTMENT,,,\n"
                + newCode() + ",名称,CLUB,,,\n"
                + newCode() + ",名称,DEPARTMENT,NOWHERE,,\n"
                + newCode() + ",名称,DEPARTMENT," + retired + ",,\n"
                + newCode() + ",名称,DEPARTMENT,,somebody,nobody\n"
                + one + ",又一次,DEPARTMENT,,,\n");
        assertThat(outcomes(report).get(0)).isEqualTo("CREATED");
        assertThat(outcomes(report).subList(1, 9)).containsOnly("REFUSED");
        assertThat(report.<String>getList("rows.violations.flatten().field"))
                .containsExactly("code", "code", "names", "kind", "parent", "parent", "contacts[0].email", "code");
        assertThat(report.getInt("failed")).isEqualTo(8);
        assertThat(department(one).getString("names.zh")).isEqualTo("好的");
        as("auditor").get("/api/v1/departments/{code}", other).then().statusCode(404);
    }

    @Test
    void aCircleWithinTheListIsRefused() {
        JsonPath report = taken("code,nameZh,kind,parent\n" + one + ",甲,DEPARTMENT," + other + "\n" + other
                + ",乙,DEPARTMENT," + one + "\n");
        assertThat(outcomes(report)).containsExactly("REFUSED", "REFUSED");
    }

    @Test
    void theSameListAgainChangesAndTellsNothing() {
        String list = "code,nameZh,kind,officerUsername\n" + one + ",甲,DEPARTMENT,li\n";
        taken(list);
        assertThat(outcomes(taken(list))).containsExactly("UNCHANGED");
        assertThat(outcomes(taken(list.replace("甲", "乙")))).containsExactly("UPDATED");
        List<SeenEvent> told = told(one, 2);
        assertThat(told).extracting(SeenEvent::sequence).containsExactly(1L, 2L);
        assertThat(told.get(0).payload().at("/contacts/0/name").asText()).isEqualTo("li");
    }

    @Test
    void whatTheListDoesNotHaveStaysAndWhatItLeavesEmptyGoes() {
        taken("code,nameZh,nameEn,kind,leader,officerUsername,officerName\n" + one
                + ",甲,Alpha,DEPARTMENT,leader,li,李明\n");
        assertThat(outcomes(taken("code,nameEn,leader,headUsername\n" + one + ",,,head\n")))
                .containsExactly("UPDATED");
        JsonPath now = department(one);
        assertThat(now.getString("names.zh")).isEqualTo("甲");
        assertThat(now.getString("names.en")).isNull();
        assertThat(now.getString("leader")).isNull();
        assertThat(now.<String>getList("contacts.name")).containsExactly("李明", null);
    }

    @Test
    void aRetiredDepartmentStaysRetired() {
        String code = newDepartment();
        retire(code).then().statusCode(200);
        taken("code,nameZh\n" + code + ",新名称\n");
        assertThat(department(code).getBoolean("retired")).isTrue();
        patch(code, "{\"retired\": false}").then().statusCode(200).body("names.zh", equalTo("新名称"));
    }

    @Test
    void aDryRunOnlySaysWhatWouldBecomeOfEachRow() {
        String list = "code,nameZh,kind\n" + one + ",甲,DEPARTMENT\n";
        bring(as("supervisor").queryParam("dryRun", true), list.getBytes(UTF_8))
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
        as("auditor").get("/api/v1/departments/{code}", one).then().statusCode(404);
        assertThat(outcomes(taken(list))).containsExactly("CREATED");
        assertThat(told(one, 1)).hasSize(1);
    }

    @Test
    void faultsAreNamedInTheCallersLanguage() {
        bring(as("supervisor").header("Accept-Language", "zh-CN"), "代码\nx\n".getBytes(UTF_8))
                .then()
                .statusCode(200)
                .body("rows[0].violations[0].message", equalTo("应为 2 到 12 个大写字母或数字"));
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTime() {
        String key = UUID.randomUUID().toString();
        byte[] list = ("code,nameZh,kind\n" + one + ",甲,DEPARTMENT\n").getBytes(UTF_8);
        String first =
                bring(as("supervisor").header("Idempotency-Key", key), list).asString();
        assertThat(bring(as("supervisor").header("Idempotency-Key", key), list).asString())
                .isEqualTo(first)
                .contains("CREATED");
        bring(as("supervisor").header("Idempotency-Key", key), "code\nX\n".getBytes(UTF_8))
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nameZh,kind\n甲,DEPARTMENT", "code,colour\nA1,red", "code,Code\nA1,A1", "code,名称\nA1,绝密★"})
    void aListThatCantBeReadChangesNothing(String list) {
        bring(as("supervisor"), list.getBytes(UTF_8)).then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void aListThatIsTooLargeIsRefused() {
        bring(as("supervisor"), new byte[5 * 1024 * 1024 + 1]).then().statusCode(413);
        String rows = IntStream.rangeClosed(0, 10_000).mapToObj(i -> "A\n").collect(Collectors.joining());
        bring(as("supervisor"), ("code\n" + rows).getBytes(UTF_8)).then().statusCode(413);
    }

    @Test
    void thousandsOfRowsAreTakenAtOnce() {
        String prefix = newCode().substring(0, 7);
        String rows = IntStream.range(0, 3_000)
                .mapToObj(i -> "%s%04d,单位,DEPARTMENT\n".formatted(prefix, i))
                .collect(Collectors.joining());
        assertThat(taken("code,nameZh,kind\n" + rows).getInt("created")).isEqualTo(3_000);
        assertThat(told(prefix + "2999", 1)).hasSize(1);
    }

    @Test
    void onlyTheOfficeBringsLists() {
        for (String somebody : List.of("secretary", "leader", "auditor", "officer.X", "head.X")) {
            bring(as(somebody), "code\nA1".getBytes(UTF_8)).then().statusCode(403);
        }
    }

    @Test
    void theTemplateHasEveryColumnInTheCallersLanguage() {
        String english = Office.as("officer.X")
                .get(IMPORT + "/template.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(english).contains("code,nameZh,nameEn").contains("headPhone");
        byte[] chinese = as("supervisor")
                .header("Accept-Language", "zh")
                .get(IMPORT + "/template.csv")
                .asByteArray();
        assertThat(new String(chinese, UTF_8)).startsWith("\uFEFF代码,中文名称");
        bring(as("supervisor"), chinese).then().statusCode(200).body("rows", org.hamcrest.Matchers.empty());
    }

    private static JsonPath taken(String list) {
        return bring(as("supervisor"), list.getBytes(UTF_8))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response bring(RequestSpecification caller, byte[] file) {
        return caller.contentType("application/octet-stream").body(file).post(IMPORT);
    }

    private static List<String> outcomes(JsonPath report) {
        return report.getList("rows.outcome");
    }

    private static JsonPath department(String code) {
        return Office.read(as("auditor"), "/api/v1/departments/{code}", code);
    }
}
