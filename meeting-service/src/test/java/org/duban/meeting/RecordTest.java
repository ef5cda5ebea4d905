package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duban.contracts.task.TaskStatus;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a meeting decided, opened as a document. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class RecordTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Desk SECRETARY = Desk.of("secretary");
    private static EventProbe probe;

    @BeforeAll
    static void listenIn() {
        probe = EventProbe.ofThisApplication();
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @BeforeEach
    void cityIsKnown() {
        City.isKnown(probe);
    }

    @Test
    void itTellsEachDecisionWithItsDepartmentsItsDeadlineAndHowFarItIs() throws IOException {
        String meeting = SECRETARY.heldMeeting();
        String late = issued(meeting, Map.of("requirement", "完成清淤", "deadline", "2099-06-30"));
        issued(meeting, Map.of("requirement", "编制方案\n分两步", "coDepartments", List.of("CGJ", "CZJ"), "term", "ANNUAL"));
        SECRETARY.completeDraft(meeting, "FGW");
        HeardTask.of(probe, late)
                .is(TaskStatus.IN_PROGRESS, Map.of("percent", 35, "deadline", "2026-04-01", "number", "督〔2026〕常6-01"))
                .isKnownToBe(TaskStatus.IN_PROGRESS);

        List<String> text = paragraphs(download(meeting, "zh-CN"));

        assertThat(text.get(0)).isEqualTo("议定事项");
        assertThat(text.get(1)).startsWith("市政府常务会议").contains("2026年第").endsWith("次会议");
        assertThat(text).contains("会议时间：2026-02-27", "主持人：林岚");
        assertThat(text.subList(text.indexOf("1. 完成清淤"), text.size()))
                .containsExactly(
                        "1. 完成清淤",
                        "牵头单位：市住房和城乡建设局",
                        "办理期限：2099-06-30",
                        "任务编号：督〔2026〕常6-01",
                        "办理进展：办理中、35%、逾期",
                        "2. 编制方案\n分两步",
                        "牵头单位：市住房和城乡建设局",
                        "配合单位：市城市管理局、市财政局",
                        "办理期限：年底前",
                        "办理进展：已印发");
    }

    @Test
    void inEnglishItsLabelsAreEnglish() throws IOException {
        String meeting = SECRETARY.heldMeeting();
        SECRETARY.issuedDecision(meeting, "SWJ");

        List<String> text = paragraphs(download(meeting, "en"));

        assertThat(text.get(0)).isEqualTo("Decisions of the meeting");
        assertThat(text).contains("Held on: 2026-02-27", "Due: 2099-06-30", "How far: issued");
    }

    @Test
    void aMeetingWithoutDecisionsSaysSo() throws IOException {
        assertThat(paragraphs(download(SECRETARY.heldMeeting(), "en"))).contains("No decisions were issued.");
    }

    @Test
    void fiveHundredDecisionsFitIn() throws IOException {
        String meeting = SECRETARY.heldMeeting();
        IntStream.range(0, 500).parallel().forEach(i -> SECRETARY.completeDraft(meeting, "ZJJ"));
        SECRETARY.change().post("/meetings/{id}/issue", meeting).then().statusCode(200);

        List<String> text = paragraphs(download(meeting, "zh-CN"));

        assertThat(text).contains("500. 完成清淤").doesNotContain("501. 完成清淤");
    }

    private static Response download(String meeting, String language) {
        Response answer = SECRETARY
                .ask()
                .header("Accept-Language", language)
                .accept(DOCX)
                .get("/meetings/{id}/decisions.docx", meeting);
        answer.then().statusCode(200).contentType(DOCX);
        return answer;
    }

    private static List<String> paragraphs(Response answer) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.asByteArray()))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static String issued(String meeting, Map<String, Object> decision) {
        Map<String, Object> body = new java.util.HashMap<>(decision);
        body.put("leadDepartment", "ZJJ");
        String draft = SECRETARY
                .post("/meetings/" + meeting + "/decisions", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SECRETARY.change().post("/decisions/{id}/issue", draft).then().statusCode(200);
        return draft;
    }
}
