package org.duban.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.local.SystemUnderTest;
import org.duban.local.story.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each role opens each of its pages, in both languages: it stands, nothing failed in it, and it keeps nobody out. */
@NeedsChromium
class PagesTest {
    private static final Map<String, List<String>> PAGES = Map.of(
            "secretary", List.of("/", "/meetings", "/meetings/{meeting}", "/meetings/{meeting}/review"),
            "supervisor",
                    List.of(
                            "/",
                            "/wall",
                            "/tasks",
                            "/tasks/new",
                            "/tasks/{task}",
                            "/departments/FGW",
                            "/bulletins",
                            "/ledger-import",
                            "/settings",
                            "/settings/reminder-policies",
                            "/settings/reminder-policies/default",
                            "/settings/new-reminder-policy",
                            "/settings/calendar",
                            "/settings/clock-profiles",
                            "/settings/departments",
                            "/settings/calendar-feeds"),
            "leader", List.of("/", "/tasks/{task}"),
            "auditor", List.of("/", "/tasks/{closed}"),
            "officer.FGW",
                    List.of(
                            "/",
                            "/tasks",
                            "/tasks/{own}",
                            "/inbox",
                            "/settings/preferences",
                            "/settings/calendar-feeds"),
            "head.FGW", List.of("/", "/tasks/{own}"),
            "system", List.of("/settings/webhooks"));

    private static SystemUnderTest system;
    private static Map<String, String> ids;

    @BeforeAll
    static void start() throws Exception {
        system = SystemUnderTest.withDemoCity();
        Person supervisor = Person.signedIn(system, "supervisor");
        ids = Map.of(
                "{meeting}", supervisor.sees("/meetings").getString("items.find { it.minutesVersion }.id"),
                "{task}",
                        supervisor
                                .sees("/tasks?kind=RECTIFICATION&status=IN_PROGRESS")
                                .getString("items[0].id"),
                "{closed}",
                        supervisor
                                .sees("/tasks?kind=RECTIFICATION&status=CLOSED")
                                .getString("items[0].id"),
                "{own}", supervisor.sees("/tasks?department=FGW&role=LEAD").getString("items[0].id"));
    }

    @TestFactory
    Stream<DynamicTest> eachPageOfEachRoleStandsInBothLanguages() {
        return PAGES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(role -> Stream.of("zh-CN", "en")
                        .map(language -> dynamicTest(
                                role.getKey() + ", " + language,
                                () -> walk(role.getKey(), language, role.getValue()))));
    }

    private static void walk(String username, String language, List<String> paths) {
        try (Screen screen = Screen.of(system.gateway(), username, language)) {
            for (String path : paths) {
                screen.opens(concrete(path)).pictured(username + path.replaceAll("[/{}]+", "-"));
                assertThat(screen.faults()).as(path).isEmpty();
                assertThat(screen.page().locator("main [data-state=failed]").count())
                        .as(path)
                        .isZero();
                assertThat(screen.page().locator("main duban-not-found").count())
                        .as(path)
                        .isZero();
                assertThat(screen.barriers()).as(path).isEmpty();
            }
        }
    }

    private static String concrete(String path) {
        return ids.entrySet().stream()
                .reduce(path, (text, id) -> text.replace(id.getKey(), id.getValue()), (one, other) -> one);
    }
}
