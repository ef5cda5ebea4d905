package org.duban.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.ladder;
import static org.duban.notification.city.PolicyDesk.rule;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.duban.devkit.test.DubanStack;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a task would get, and when, and who, before it happens. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class PreviewTest {
    private static final String DESCRIBED =
            "{\"kind\": \"RECTIFICATION\", \"urgency\": \"NORMAL\", \"department\": \"%s\", \"deadline\": \"2026-04-07\"%s}";
    private final MovableClock clock = new MovableClock("2026-03-31T10:00");
    private City city;

    @BeforeEach
    void aCityOnATuesday() {
        QuarkusMock.installMockForType(clock, Clock.class);
        city = new City(clock);
    }

    @AfterEach
    void leave() {
        city.close();
    }

    @Test
    void aTaskThatIsNotThereYetShowsEachReminderWithItsMomentAndItsReceivers() {
        city.department("VA");
        CityTask there = city.task("VA").dueOn("2026-04-20").issued();
        awaitRung(there, "issued+0 2026-03-31 FIRED");
        String task = DESCRIBED.formatted("VA", ", \"acceptBy\": \"2026-03-31\"");
        ValidatableResponse answer = preview("supervisor", "{\"task\": " + task + "}")
                .statusCode(200)
                .body("policy", equalTo("default"))
                .body("provisional", equalTo(false));
        assertThat(lines(answer))
                .containsExactly(
                        "due-7 2026-03-26 SKIPPED",
                        "issued+0 2026-03-31 PLANNED",
                        "accept-by+1 2026-04-01 PLANNED",
                        "due-3 2026-04-01 PLANNED",
                        "due-1 2026-04-03 PLANNED",
                        "due+0 2026-04-07 PLANNED",
                        "due+1 2026-04-08 PLANNED",
                        "due+3 2026-04-10 PLANNED",
                        "due+7 2026-04-16 PLANNED");
        answer.body("items.find { it.rule == 'due-3' }.fireAt", equalTo("2026-04-01T01:00:00Z"))
                .body("items.find { it.rule == 'due-3' }.receivers", contains("officer.VA"))
                .body("items.find { it.rule == 'issued+0' }.fireAt", equalTo("2026-03-31T02:00:00Z"))
                .body("items.find { it.rule == 'due+1' }.receivers", contains("officer.VA", "head.VA"))
                .body("items.find { it.rule == 'due+1' }.slip", equalTo("BLUE"))
                .body("items.find { it.rule == 'due+7' }.receivers", hasItem("leader"))
                .body("items.find { it.rule == 'due+7' }.repeatDays", equalTo(5));
    }

    @Test
    void rulesThatAreNotInForceShowWhatTheyWouldChangeAndChangeNothing() {
        city.department("VB");
        CityTask task = city.task("VB").dueOn("2026-04-07").issued();
        awaitRung(task, "issued+0 2026-03-31 FIRED");
        List<String> before = ladder(task);

        ValidatableResponse answer = preview(
                        "head.VB",
                        "{\"taskId\": \"%s\", \"rules\": [%s, %s]}"
                                .formatted(task.id(), rule("DUE", -2), rule("REPORT_BY", 1)))
                .statusCode(200)
                .body("policy", nullValue());

        assertThat(lines(answer))
                .contains("DUE-2 2026-04-02 PLANNED", "due-3 2026-04-01 CANCELLED", "due+7 2026-04-16 CANCELLED")
                .noneMatch(line -> line.startsWith("REPORT_BY"));
        answer.body("items.find { it.rule == 'due-3' }.reason", equalTo("POLICY_CHANGED"));
        assertThat(ladder(task)).isEqualTo(before);
    }

    @Test
    void ofATaskThatIsThereOneSeesWhatWasToldAlready() {
        city.department("VC");
        CityTask task = city.task("VC").dueOn("2026-03-27").issued();
        awaitRung(task, "due+1 2026-03-30 FIRED");
        awaitRung(task, "issued+0 2026-03-31 FIRED");

        assertThat(lines(preview("officer.VC", "{\"taskId\": \"" + task.id() + "\"}")))
                .containsExactlyInAnyOrderElementsOf(ladder(task));
    }

    @Test
    void whereNobodyIsKnownNobodyIsShownAndAYearWithoutCalendarIsProvisional() {
        String task = DESCRIBED.formatted("NOBODY", "").replace("2026-04-07", "2031-04-07");
        preview("auditor", "{\"task\": " + task + "}")
                .statusCode(200)
                .body("provisional", equalTo(true))
                .body("items.receivers.flatten()", empty());
    }

    @Test
    void eachSeesTasksThatTheyMayKnowOf() {
        city.department("VD");
        CityTask task = city.task("VD").dueOn("2026-04-20").issued();
        awaitRung(task, "due-7 2026-04-09 PLANNED");
        preview("officer.VE", "{\"taskId\": \"" + task.id() + "\"}").statusCode(404);
        preview("officer.VE", "{\"task\": " + DESCRIBED.formatted("VD", "") + "}")
                .statusCode(403);
        preview("officer.VD", "{\"task\": " + DESCRIBED.formatted("VD", "") + "}")
                .statusCode(200);
        preview("stranger", "{}").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | task",
                "{\"task\": {\"kind\": \"ASSIGNMENT\"}} | task.deadline",
                "{\"task\": {\"kind\": \"JOKE\"}} | task.kind",
                "{\"task\": {\"deadline\": \"soon\"}} | task.deadline",
                "{\"taskId\": \"7\"} | taskId",
                "{\"rules\": []} | rules",
                "{\"day\": 1} | day",
            })
    void whatCanNotBeShownIsRefusedAndTheFieldNamed(String body, String field) {
        preview("supervisor", body).statusCode(422).body("violations.field", hasItem(field));
    }

    @Test
    void daysFarOffAreRefused() {
        String far = DESCRIBED.formatted("VA", ", \"issuedOn\": \"1999-12-31\"").replace("2026-04-07", "2101-01-01");
        preview("supervisor", "{\"task\": " + far + "}")
                .statusCode(422)
                .body("violations.field", contains("task.issuedOn", "task.deadline"));
    }

    private static ValidatableResponse preview(String username, String body) {
        return as(username)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/reminder-policies/preview")
                .then();
    }

    private static List<String> lines(ValidatableResponse answer) {
        List<Map<String, Object>> items = answer.extract().jsonPath().getList("items");
        return items.stream()
                .map(item -> item.get("rule") + " " + item.get("nominalDate") + " " + item.get("state"))
                .toList();
    }
}
