package org.duban.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.duban.local.SystemUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody comes to the console, is let in, changes the language, and leaves. */
@NeedsChromium
class SigningInTest {
    private static SystemUnderTest system;

    @BeforeAll
    static void start() throws Exception {
        system = SystemUnderTest.withDemoCity();
    }

    @Test
    void whoeverFollowsALinkSignsInFirstAndArrivesThereThen() {
        try (Screen screen = Screen.opened(system.gateway(), "en")) {
            screen.opens("/tasks?status=CLOSED");
            Page page = screen.page();
            assertThat(page.locator("h1")).hasText("Sign in");
            assertThat(screen.barriers()).isEmpty();
            screen.pictured("sign-in");

            page.locator("[data-username=supervisor]").click();
            assertThat(page.locator("h1")).hasText("Tasks");
            assertThat(page)
                    .hasURL(system.gateway().resolve("/tasks?status=CLOSED").toString());
            screen.settled();
            assertThat(page.locator("header [title=supervisor]")).isVisible();
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void anUnknownNameIsToldSoAndStays() {
        try (Screen screen = Screen.opened(system.gateway(), "zh-CN")) {
            screen.opens("/sign-in");
            Page page = screen.page();
            page.getByLabel("用户名").fill("nobody");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            assertThat(page.getByLabel("用户名")).hasValue("nobody");
        }
    }

    @Test
    void theLanguageChangesWithoutLosingThePage() {
        try (Screen screen = Screen.of(system.gateway(), "officer.FGW", "zh-CN")) {
            screen.opens("/tasks");
            Page page = screen.page();
            assertThat(page.locator("h1")).hasText("督办事项");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();
            assertThat(page.locator("h1")).hasText("Tasks");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.reload();
            assertThat(page.locator("h1")).hasText("Tasks");
        }
    }

    @Test
    void whoeverSignsOutIsOutForGood() {
        try (Screen screen = Screen.of(system.gateway(), "leader", "en")) {
            screen.opens("/tasks");
            Page page = screen.page();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(page.locator("h1")).hasText("Sign in");
            page.navigate("/tasks");
            assertThat(page.locator("h1")).hasText("Sign in");
        }
    }

    @Test
    void theCheckForBarriersFindsAFieldWithoutALabel() {
        try (Screen screen = Screen.of(system.gateway(), "leader", "en")) {
            screen.opens("/tasks");
            screen.page().evaluate("document.querySelector('main').append(document.createElement('input'))");
            assertThat(screen.barriers()).anyMatch(barrier -> barrier.startsWith("label"));
        }
    }
}
