package org.duban.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The review desk, by its keys. */
final class ReviewDesk {
    private final Screen screen;
    private final Page page;

    private ReviewDesk(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
    }

    static ReviewDesk of(Screen screen, String meeting) {
        screen.opens("/meetings/" + meeting + "/review");
        return new ReviewDesk(screen);
    }

    /** Confirms the rectification as it was proposed and dismisses the rest, the first key to the last by keyboard. */
    ReviewDesk confirmsTheRectification(String why) {
        int proposed = count("PROPOSED");
        for (int left = proposed; left > 0; left--) {
            page.keyboard().press("o");
            Locator line = page.locator(
                            "[data-proposal] .line[aria-current=true], .line[data-proposal][aria-current=true]")
                    .first();
            if (line.locator(".kind.rectification").count() > 0) {
                page.keyboard().press("c");
            } else {
                page.keyboard().press("d");
                page.locator("#reason input").fill(why);
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("[data-count=PROPOSED] b")).hasText(Integer.toString(left - 1));
        }
        screen.pictured("review-decided");
        return this;
    }

    /** Issues what is confirmed, after a look at what goes where. */
    void issuesAll() {
        page.keyboard().press("i");
        page.locator("dialog[open] [data-department]").first().waitFor();
        screen.pictured("review-what-goes-where");
        page.locator("dialog[open] [data-do=issue]").click();
        page.locator("[data-issued]").first().waitFor();
        assertThat(page.locator("[data-count=ISSUED] b")).hasText("1");
        screen.pictured("review-issued");
    }

    private int count(String standing) {
        return Integer.parseInt(
                page.locator("[data-count=" + standing + "] b").textContent().strip());
    }
}
