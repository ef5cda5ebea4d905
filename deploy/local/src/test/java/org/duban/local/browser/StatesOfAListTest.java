package org.duban.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.local.SystemUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person sees while a list is on its way, when it does not come, when there is nothing in it, and then it. */
@NeedsChromium
class StatesOfAListTest {
    private static final Pattern TASKS = Pattern.compile("/api/v1/tasks(\\?|$)");

    private static SystemUnderTest system;

    private Screen screen;
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        system = SystemUnderTest.withDemoCity();
    }

    @BeforeEach
    void open() {
        screen = Screen.of(system.gateway(), "supervisor", "en");
        page = screen.page();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void whileItIsOnItsWayThatIsSaid() {
        List<Route> held = new ArrayList<>();
        page.route(TASKS, held::add);
        page.navigate("/tasks");
        assertThat(page.locator("main [data-state=loading]")).isVisible();
        assertThat(page.locator("main [data-state=loading]")).hasAttribute("role", "status");
        screen.pictured("tasks-loading");
        held.forEach(Route::resume);
        assertThat(page.locator("main table").first()).isVisible();
        assertThat(page.locator("main [data-state=loading]")).hasCount(0);
    }

    @Test
    void whenItDoesNotComeTheReasonStandsThereAndOneCanTryAgain() {
        page.route(
                TASKS,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\": \"Away\", \"status\": 503, \"detail\": \"task-service is away.\"}")));
        screen.opens("/tasks");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("task-service is away.");
        assertThat(screen.barriers()).isEmpty();
        screen.pictured("tasks-failed");

        page.unroute(TASKS);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"))
                .first()
                .click();
        assertThat(page.locator("main table").first()).isVisible();
    }

    @Test
    void whenThereIsNothingThatIsSaid() {
        screen.opens("/tasks?q=zzzznothing");
        assertThat(page.locator("main [data-state=empty]")).isVisible();
        assertThat(screen.barriers()).isEmpty();
        screen.pictured("tasks-empty");
    }

    @Test
    void whenTheSessionHasEndedOneSignsInAndIsWhereOneWas() {
        screen.opens("/tasks");
        page.context().clearCookies();
        page.reload();
        assertThat(page.locator("h1")).hasText("Sign in");
        page.locator("[data-username=supervisor]").click();
        assertThat(page.locator("h1")).hasText("Tasks");
        assertThat(screen.faults()).isEmpty();
    }
}
