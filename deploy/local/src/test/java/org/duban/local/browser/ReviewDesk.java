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

    /**
     * Confirms the rectification in which these words stand and dismisses the rest, all by keyboard. Where the minutes
     * name no department, this one is to lead.
     */
    ReviewDesk confirmsTheRectification(String words, String lead, String why) {
        for (int left = count("PROPOSED"); left > 0; left--) {
            page.keyboard().press("o");
            Locator line = page.locator(
                            "[data-proposal] .line[aria-current=true], .line[data-proposal][aria-current=true]")
                    .first();
            boolean rectification = line.locator(".kind.rectification").count() > 0;
            if (rectification && line.textContent().contains(words)) {
                confirms(lead);
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

    private void confirms(String lead) {
        if (lead == null) {
            page.keyboard().press("c");
            return;
        }
        page.keyboard().press("e");
        page.locator("#lead input").fill(lead);
        page.keyboard().press("Enter");
        screen.pictured("review-edit");
        page.keyboard().press("Control+Enter");
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
