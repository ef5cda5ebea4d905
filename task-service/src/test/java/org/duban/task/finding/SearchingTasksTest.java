package org.duban.task.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duban.task.Office.as;
import static org.duban.task.Office.assignment;
import static org.duban.task.Office.issued;
import static org.duban.task.Office.newDepartment;
import static org.duban.task.Office.officer;
import static org.duban.task.Office.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.contracts.decision.DecisionEventType;
import org.duban.devkit.test.DubanStack;
import org.duban.task.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks are found by their words, and those that ask for much the same are shown before another is issued. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class SearchingTasksTest {
    private String lead;
    private String other;

    @BeforeEach
    void departments() {
        lead = newDepartment();
        other = newDepartment();
    }

    @Test
    void aTaskIsFoundByChineseAndEnglishWordsOfItsTitleAndRequirement() {
        String lamps = asking(lead, "修复湖滨路路灯", "Repair the lamps of Lake Street，并说明停电原因。");
        asking(lead, "清理西郊垃圾", "Clear the western dump.");
        assertThat(found(as("supervisor"), lead, "路灯")).containsExactly(lamps);
        assertThat(found(as("supervisor"), lead, "停电原因")).containsExactly(lamps);
        assertThat(found(as("supervisor"), lead, "LAKE street")).containsExactly(lamps);
        assertThat(found(as("supervisor"), lead, "湖滨路 lamps")).containsExactly(lamps);
        assertThat(found(as("supervisor"), lead, "路湖")).isEmpty();
        assertThat(found(as("supervisor"), lead, "\"street lake\"")).isEmpty();
    }

    @Test
    void aTaskIsFoundByItsNumber() {
        String id = asking(lead, "修复路灯", "Repair.");
        String number = Office.task(id).getString("number");
        assertThat(found(as("supervisor"), lead, number)).containsExactly(id);
    }

    @Test
    void aSearchWithinTheDepartmentGoesTogetherWithEveryOtherFilterAndOrder() {
        String first = asking(lead, "整改排水口", "整改一号排水口。");
        String second = asking(lead, "整改排水口", "整改二号排水口。");
        assertThat(found(as("supervisor"), lead, "排水口", "sort=issued&status=ISSUED&kind=ASSIGNMENT&light=GREEN"))
                .containsExactly(second, first);
        assertThat(found(as("supervisor"), lead, "排水口", "overdue=true")).isEmpty();
    }

    @Test
    void pagesOfASearchGoOnWhereTheLastOneEnded() {
        String first = asking(lead, "整改排水口", "整改一号排水口。");
        String second = asking(lead, "整改排水口", "整改二号排水口。");
        JsonPath page = read(as("supervisor"), "/api/v1/tasks?department={d}&q=排水口&limit=1&sort=issued", lead);
        JsonPath next = read(
                as("supervisor"),
                "/api/v1/tasks?department={d}&q=排水口&limit=1&sort=issued&cursor={c}",
                lead,
                page.getString("nextCursor"));
        assertThat(page.getString("items[0].id")).isEqualTo(second);
        assertThat(next.getString("items[0].id")).isEqualTo(first);
        as("supervisor")
                .get(
                        "/api/v1/tasks?department={d}&q=垃圾&limit=1&sort=issued&cursor={c}",
                        lead,
                        page.getString("nextCursor"))
                .then()
                .statusCode(400);
    }

    @Test
    void aSearchShowsNobodyWhatIsNotTheirs() {
        String mine = asking(lead, "修复湖滨路路灯", "Repair.");
        String theirs = asking(other, "修复湖滨路路灯", "Repair.");
        assertThat(found(officer(lead), null, "湖滨路路灯")).contains(mine).doesNotContain(theirs);
        assertThat(found(officer(lead), other, "湖滨路路灯")).isEmpty();
    }

    @Test
    void whatAnAmendmentSaysIsFoundAndWhatItNoLongerSaysIsNot() {
        String decision = UUID.randomUUID().toString();
        Map<String, Object> changes = new HashMap<>(Map.of("leadDepartment", lead, "coDepartments", List.of()));
        changes.put("requirement", "拆除违章建筑。");
        Office.tell(DecisionEventType.ISSUED, decision, 1, changes);
        String id = Office.taskOf(decision);
        assertThat(found(as("supervisor"), lead, "违章建筑")).containsExactly(id);
        changes.put("requirement", "补办规划手续。");
        changes.put("leadDepartment", other);
        Office.tell(DecisionEventType.AMENDED, decision, 2, changes);
        await().atMost(Office.PATIENCE)
                .until(() -> found(as("supervisor"), other, "规划手续").equals(List.of(id)));
        assertThat(found(as("supervisor"), other, "违章建筑")).isEmpty();
        assertThat(found(as("supervisor"), lead, "规划手续")).isEmpty();
    }

    @Test
    void aSearchThatCannotBeReadIsSaidSo() {
        as("supervisor").get("/api/v1/tasks?q=，。").then().statusCode(400);
        as("supervisor").get("/api/v1/tasks?q=" + "x".repeat(201)).then().statusCode(400);
    }

    @Test
    void openTasksOfTheSameLeadThatAskForMuchTheSameAreShownMostAlikeFirst() {
        String same = asking(lead, "修复湖滨路路灯", "修复湖滨路全部路灯，查明停电原因。");
        String near = asking(lead, "修复湖滨路路灯线路", "修复湖滨路路灯线路，报告费用。");
        asking(lead, "清理西郊垃圾", "清理西郊垃圾场。");
        asking(other, "修复湖滨路路灯", "修复湖滨路全部路灯，查明停电原因。");
        String ended = asking(lead, "修复湖滨路路灯", "修复湖滨路全部路灯，查明停电原因！");
        Office.cancel(as("supervisor"), ended, Map.of("reason", "Done")).then().statusCode(200);
        JsonPath similar =
                read(as("supervisor"), "/api/v1/tasks/similar?department={d}&text={t}", lead, "修复湖滨路全部路灯，查明停电原因。");
        assertThat(similar.<String>getList("items.task.id")).containsExactly(same, near);
        assertThat(similar.<Float>getList("items.similarity")).isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    @Test
    void similarTasksOfAnotherDepartmentAreNotShownToItsNeighbours() {
        officer(lead)
                .get("/api/v1/tasks/similar?department={d}&text=路灯", other)
                .then()
                .statusCode(404);
        officer(lead)
                .get("/api/v1/tasks/similar?department={d}&text=路灯", lead)
                .then()
                .statusCode(200);
        as("supervisor")
                .get("/api/v1/tasks/similar?department={d}", lead)
                .then()
                .statusCode(400);
    }

    private static String asking(String department, String title, String requirement) {
        Map<String, Object> body = assignment(department);
        body.put("title", title);
        body.put("requirement", requirement);
        return issued(body);
    }

    private static List<String> found(RequestSpecification caller, String department, String q, String... more) {
        if (department != null) {
            caller.queryParam("department", department);
        }
        String address = "/api/v1/tasks" + (more.length == 0 ? "" : "?" + more[0]);
        return read(caller.queryParam("q", q), address).getList("items.id");
    }
}
