package org.duban.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person's screen: a browser window of their own, signed in, with what went wrong in it. */
final class Screen implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final BrowserContext window;
    private final Page page;
    private final String language;
    private final List<String> faults = new ArrayList<>();

    private Screen(URI gateway, String language) {
        this.language = language;
        window = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(gateway.toString())
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai")
                        .setAcceptDownloads(true)
                        .setViewportSize(1366, 900));
        window.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        page = window.newPage();
        page.onPageError(fault -> faults.add("script: " + fault));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add("console: " + message.text());
            }
        });
    }

    /** Nobody's yet. */
    static Screen opened(URI gateway, String language) {
        return new Screen(gateway, language);
    }

    /** Somebody's, signed in as the sign-in page does it. */
    static Screen of(URI gateway, String username, String language) {
        Screen screen = new Screen(gateway, language);
        APIResponse answer = screen.window
                .request()
                .post(
                        "/session",
                        RequestOptions.create().setHeader("X-Duban", "console").setData(Map.of("username", username)));
        assertThat(answer.status()).as("sign-in of " + username).isEqualTo(200);
        return screen;
    }

    /** The window itself, for what a person does in it. */
    Page page() {
        return page;
    }

    /** Goes to an address and waits until nothing is loading any more. */
    Screen opens(String path) {
        page.navigate(path);
        return settled();
    }

    /** Waits until the page stands: a heading is there and nothing is loading. */
    Screen settled() {
        page.waitForSelector("main h1");
        page.waitForFunction("() => !document.querySelector('main [data-state=loading]')");
        return this;
    }

    /** Keeps a picture of it. */
    Screen pictured(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(language).resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** What axe finds in it that keeps people out. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Screen::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .limit(3)
                        .toList();
    }

    /** What went wrong in it so far: errors of scripts, and what the browser complained of. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        window.close();
    }
}
