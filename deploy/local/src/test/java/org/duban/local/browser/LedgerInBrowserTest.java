package org.duban.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.duban.local.SystemUnderTest;
import org.duban.local.story.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the console for other programs and comes back: the Excel ledger, and deadlines in a calendar. */
@NeedsChromium
class LedgerInBrowserTest {
    private static final Pattern ROW = Pattern.compile("<row ");

    private static SystemUnderTest system;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        system = SystemUnderTest.withDemoCity();
    }

    @Test
    void aLedgerOfTheListIsSavedAndTakenBackWithoutAChange() throws Exception {
        int tasks = Person.signedIn(system, "supervisor")
                .sees("/tasks?kind=RECTIFICATION&limit=200")
                .getList("items")
                .size();
        try (Screen screen = Screen.of(system.gateway(), "supervisor", "zh-CN")) {
            Path ledger = saved(screen, "/tasks?kind=RECTIFICATION");
            assertThat(rows(ledger))
                    .as("a line for each task below the headings")
                    .isEqualTo(tasks + 1);

            Page page = screen.opens("/ledger-import").page();
            page.locator("#import-file").setInputFiles(ledger);
            page.locator("#import-check").click();
            assertThat(page.locator("[data-done=false]")).isVisible();
            assertThat(page.locator("tr[data-row]")).hasCount(tasks);
            assertThat(page.locator("tr[data-row] .badge.red")).hasCount(0);
            assertThat(page.locator("#import-take")).hasAttribute("disabled", "");
            assertThat(screen.barriers()).isEmpty();
            screen.pictured("ledger-import-checked");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoLedgerIsRefusedInWords() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.xlsx"), "Dear supervision office, …");
        try (Screen screen = Screen.of(system.gateway(), "supervisor", "en")) {
            Page page = screen.opens("/ledger-import").page();
            page.locator("#import-file").setInputFiles(letter);
            page.locator("#import-check").click();
            assertThat(page.locator("main [role=alert]").first()).isVisible();
            assertThat(page.locator("tr[data-row]")).hasCount(0);
            screen.pictured("ledger-import-refused");
        }
    }

    @Test
    void deadlinesAreSubscribedToUntilTheFeedIsClosed() throws Exception {
        try (Screen screen = Screen.of(system.gateway(), "officer.FGW", "en")) {
            Page page = screen.opens("/settings/calendar-feeds").page();
            page.locator("#feed-name input").fill("On my phone");
            page.locator("#make-feed").click();
            String address = page.locator("#copied input").inputValue();
            screen.pictured("calendar-feed-made");
            HttpResponse<String> calendar = fetched(address);
            assertThat(calendar.statusCode()).isEqualTo(200);
            assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");

            page.locator("tr[data-feed] vaadin-button").click();
            assertThat(page.locator("tr[data-feed]")).hasCount(0);
            assertThat(fetched(address).statusCode()).isEqualTo(404);
            assertThat(screen.faults()).isEmpty();
        }
    }

    private Path saved(Screen screen, String list) {
        Page page = screen.opens(list).page();
        Download download = page.waitForDownload(page.locator("[data-export]")::click);
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        Path ledger = folder.resolve("ledger.xlsx");
        download.saveAs(ledger);
        return ledger;
    }

    private static long rows(Path ledger) throws IOException {
        try (ZipFile parts = new ZipFile(ledger.toFile())) {
            byte[] sheet = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))
                    .readAllBytes();
            return ROW.matcher(new String(sheet, StandardCharsets.UTF_8))
                    .results()
                    .count();
        }
    }

    private static HttpResponse<String> fetched(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
