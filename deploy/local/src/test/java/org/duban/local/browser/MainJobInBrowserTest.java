package org.duban.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.duban.local.story.ClosingFiles;
import org.duban.local.story.HarbourCity;
import org.duban.local.story.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of one sentence, from the minutes to the closing file, by those whose job it is, in the browser alone. */
@NeedsChromium
class MainJobInBrowserTest {
    private static final AtomicInteger MEETINGS = new AtomicInteger(500);
    private static final List<String> CRITERIA =
            List.of("MEASURES", "VIOLATIONS", "EFFECT", "INFERENCE_CHECKS", "ROOT_CAUSE");

    private static HarbourCity city;

    @TempDir
    Path folder;

    private String language;

    @BeforeAll
    static void found() throws Exception {
        city = HarbourCity.founded();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, harbour.zh.txt, 海城市人民政府专题会议, 制定整改方案,",
        "en, harbour.en.txt, Harbour City Special Council, blocked fire lanes, Emergency Management Bureau"
    })
    void aSentenceOfTheMinutesIsFollowedUntilItIsProvenDone(
            String language, String sample, String body, String words, String lead) throws Exception {
        this.language = language;
        String minutes = HarbourCity.minutes(sample, HarbourCity.TODAY.plusDays(30));
        String task = theSecretaryIssuesIt(
                body, minutes, desk -> desk.confirmsTheRectification(words, lead, "无须督办 / nothing to follow up"));
        theOfficerSignsAndPlans(task);
        by(
                "head.YJJ",
                task,
                screen -> screen.makes("plan-approval", "IN_PROGRESS", form -> form.takes("verdict", "APPROVED")));
        theOfficerReportsAndSubmits(task);
        by(
                "head.YJJ",
                task,
                screen -> screen.makes(
                        "submission-approval", "UNDER_VERIFICATION", form -> form.takes("verdict", "APPROVED")));
        by("supervisor", task, screen -> screen.makes("verification", "CLOSED", MainJobInBrowserTest::accepts));
        theAuditorProvesIt(task);
    }

    private String theSecretaryIssuesIt(String body, String minutes, Consumer<ReviewDesk> deciding) {
        try (Screen screen = Screen.of(city.system.gateway(), "secretary", language)) {
            screen.opens("/meetings");
            Page page = screen.page();
            page.locator("[data-do=new]").click();
            page.locator("#body input").fill(body);
            page.keyboard().press("Enter");
            page.locator("#number input").fill(Integer.toString(MEETINGS.incrementAndGet()));
            page.locator("#chair input").fill("林海");
            screen.pictured("meeting-new");
            page.locator("[data-do=record]").click();
            page.waitForURL("**/meetings/0*");
            String meeting = page.url().replaceAll(".*/", "");

            page.locator("#minutes-text textarea").fill(minutes);
            page.locator("[data-do=import]").click();
            page.locator("[data-imported]").waitFor();
            screen.pictured("meeting-imported");
            ReviewDesk desk = ReviewDesk.of(screen, meeting);
            deciding.accept(desk);
            desk.issuesAll();
            assertThat(screen.faults()).isEmpty();
            return taskOf(meeting);
        }
    }

    private static String taskOf(String meeting) {
        Person supervisor = Person.signedIn(city.system, "supervisor");
        await().atMost(Duration.ofSeconds(40))
                .until(() -> supervisor
                                .sees("/tasks?meeting=" + meeting)
                                .getList("items")
                                .size()
                        == 1);
        return supervisor.sees("/tasks?meeting=" + meeting).getString("items[0].id");
    }

    private void theOfficerSignsAndPlans(String task) {
        by(
                "officer.YJJ",
                task,
                screen -> screen.makes("acceptance", "ACCEPTED", form -> {})
                        .makes(
                                "plan",
                                "ACCEPTED",
                                form -> form.writes("rows[0].problem", "消防通道堵塞")
                                        .writes("rows[0].standard", "通道畅通，宽度不少于四米")
                                        .writes("rows[0].measures[0].text", "清理堆放物并划线")
                                        .writes("rows[0].measures[0].person", "关山")
                                        .writes(
                                                "rows[0].measures[0].due",
                                                HarbourCity.TODAY.plusDays(20).toString())
                                        .writes("rootCause", "缺少日常巡查")
                                        .writes("mechanism", "每周巡查一次并登记")));
    }

    private void theOfficerReportsAndSubmits(String task) throws Exception {
        Path photo = Files.write(folder.resolve("report.pdf"), pdf());
        by(
                "officer.YJJ",
                task,
                screen -> screen.makes(
                                "report",
                                "IN_PROGRESS",
                                form -> form.writes("percent", "100")
                                        .writes("narrative", "三处通道已清理。")
                                        .hands(photo))
                        .doesTheMeasures()
                        .makes(
                                "submission",
                                "SUBMITTED",
                                form -> form.writes("report", "全部问题整改到位。").takesAFile("evidenceIds")));
    }

    private static void accepts(Fields form) {
        form.takes("verdict", "ACCEPTED").takes("grade", "EXCELLENT");
        for (int i = 0; i < CRITERIA.size(); i++) {
            String at = "criteria[" + i + "].";
            boolean check = CRITERIA.get(i).equals("INFERENCE_CHECKS");
            form.takes(at + "verdict", check ? "NOT_NEEDED" : "MET").takesAFile(at + "evidenceIds");
            if (check) {
                form.writes(at + "remarks", "别处没有同类仓储区");
            }
        }
    }

    private void theAuditorProvesIt(String task) throws Exception {
        Path file = folder.resolve("closing-file.zip");
        try (Screen screen = Screen.of(city.system.gateway(), "auditor", language);
                TaskScreen page = TaskScreen.of(screen, task)) {
            page.turnsTo("timeline")
                    .turnsTo("trace")
                    .turnsTo("reminders")
                    .turnsTo("plan")
                    .turnsTo("evidence");
            page.savesTheClosingFile(file);
            assertThat(screen.faults()).isEmpty();
        }
        Path key = folder.resolve("closing-file-key.pem");
        Person.signedIn(city.system, "auditor").downloads("/closing-file-key", key);
        assertThat(ClosingFiles.verified(key, file)).startsWith("OK: ");
    }

    private void by(String username, String task, Consumer<TaskScreen> doing) {
        try (TaskScreen page = TaskScreen.of(Screen.of(city.system.gateway(), username, language), task)) {
            doing.accept(page);
            assertThat(page.screen().faults()).isEmpty();
        }
    }

    /** The least that is one. */
    private static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
