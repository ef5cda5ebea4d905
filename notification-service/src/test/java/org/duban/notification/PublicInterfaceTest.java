package org.duban.notification;

import static io.restassured.RestAssured.given;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Eyes.awaitTold;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Clock;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.duban.devkit.test.OpenApiContract;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DubanStack.class)
class PublicInterfaceTest {
    private static final String NO_TASK = "01950000-0000-7000-8000-000000000000";

    @Test
    void theDocumentThatIsServedIsTheOneCheckedIn() {
        String served = given().queryParam("format", "json").get("/q/openapi").asString();
        OpenApiContract.check(served, Path.of("openapi.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notifications?sort=new",
                "/notifications?unread=maybe",
                "/notifications?limit=0",
                "/notifications?limit=201",
                "/notifications?limit=ten",
                "/notifications?cursor=AAAA",
                "/reminders",
                "/reminders?task=7",
                "/reminders?task=" + NO_TASK + "&state=LOST",
                "/slips?colour=PINK",
                "/slips?cursor=%00",
                "/reminder-policies?cursor=x",
                "/deliveries?state=LOST",
                "/deliveries?channel=PIGEON",
                "/deliveries?task=7",
                "/deliveries?cursor=x",
                "/working-calendar/next?days=367",
                "/working-calendar/next?from=soon",
                "/working-calendar/next?days=1.5",
            })
    void whatCanNotBeReadIsAProblemOfTheRequest(String path) {
        as("supervisor")
                .urlEncodingEnabled(false)
                .get("/api/v1" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:duban:problem:malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notifications",
                "/reminders?task=" + NO_TASK,
                "/slips",
                "/reminder-policies",
                "/deliveries",
                "/webhooks",
                "/preferences"
            })
    void onlyThoseWhoAreSignedInGetIn(String path) {
        given().get("/api/v1" + path).then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Identities.expired("supervisor"))
                .get("/api/v1" + path)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Identities.forged("supervisor"))
                .get("/api/v1" + path)
                .then()
                .statusCode(401);
        as("stranger").get("/api/v1" + path).then().statusCode(403);
    }

    @Test
    void aCursorIsGoodForItsOwnerOnly() {
        MovableClock clock = new MovableClock("2026-03-31T10:00");
        QuarkusMock.installMockForType(clock, Clock.class);
        try (City city = new City(clock)) {
            city.department("TJ");
            CityTask task = city.task("TJ").dueOn("2026-03-31").issued();
            awaitTold("officer.TJ", task, 2);
            var first = as("officer.TJ")
                    .queryParam("limit", 1)
                    .get("/api/v1/notifications")
                    .then();
            first.header("Link", containsString("rel=\"next\"")).body("unreadCount", equalTo(2));
            String cursor = first.extract().path("nextCursor");

            as("officer.TJ")
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/notifications")
                    .then()
                    .body("items.rule", hasSize(1))
                    .body("nextCursor", nullValue());
            as("head.TJ")
                    .queryParam("cursor", cursor)
                    .get("/api/v1/notifications")
                    .then()
                    .statusCode(400);
            as("officer.TJ")
                    .queryParam("cursor", cursor)
                    .get("/api/v1/slips")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void aDepartmentKnowsOnlyOfItsOwnTasks() {
        MovableClock clock = new MovableClock("2026-04-01T10:00");
        QuarkusMock.installMockForType(clock, Clock.class);
        try (City city = new City(clock)) {
            city.department("WS");
            CityTask task =
                    city.task("WS").withCoDepartment("CZ").dueOn("2026-03-31").issued();
            awaitTold("officer.WS", task, 2);

            for (String insider : new String[] {"officer.WS", "head.CZ", "leader", "auditor"}) {
                as(insider)
                        .queryParam("task", task.id())
                        .get("/api/v1/reminders")
                        .then()
                        .statusCode(200);
                as(insider).get("/api/v1/slips").then().body("items.taskId", hasItem(task.id()));
            }
            as("officer.MZ")
                    .queryParam("task", task.id())
                    .get("/api/v1/reminders")
                    .then()
                    .statusCode(404);
            as("officer.MZ").get("/api/v1/slips").then().body("items", hasSize(0));
            as("supervisor")
                    .queryParam("task", NO_TASK)
                    .get("/api/v1/reminders")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aNoticeReadsInTheLanguageAskedFor() {
        MovableClock clock = new MovableClock("2026-04-01T10:00");
        QuarkusMock.installMockForType(clock, Clock.class);
        try (City city = new City(clock)) {
            city.department("KJ");
            CityTask task = city.task("KJ").dueOn("2026-03-31").issued();
            awaitTold("head.KJ", task, 2);

            as("head.KJ")
                    .header("Accept-Language", "zh-CN")
                    .get("/api/v1/notifications")
                    .then()
                    .header("Content-Language", containsString("zh"))
                    .body("items.find { it.rule == 'due+1' }.title", containsString("已逾期"))
                    .body("items.find { it.rule == 'due+1' }.text", containsString("KJ局"));
            as("head.KJ")
                    .header("Accept-Language", "en")
                    .get("/api/v1/notifications")
                    .then()
                    .body("items.find { it.rule == 'due+1' }.title", containsString("overdue since 2026-03-31"))
                    .body("items.find { it.rule == 'due+1' }.slip.number", matchesPattern("警〔2026〕\\d{4}"))
                    .body("items.find { it.rule == 'due+1' }.slip.colour", equalTo("BLUE"))
                    .body("items[0].contentSha256", matchesPattern("[0-9a-f]{64}"))
                    .body("items[0].title", not(containsString("督办事项")));
        }
    }

    @Test
    void thePolicyInForceIsThereForEverybodyToRead() {
        as("officer.SL")
                .get("/api/v1/reminder-policies")
                .then()
                .body("items.name", contains("default"))
                .body("items[0].rules", hasSize(9))
                .body(
                        "items[0].rules.find { it.name == 'due+3' }.audience",
                        contains("OFFICER", "HEAD", "SUPERVISION_OFFICE"))
                .body("items[0].rules.find { it.name == 'due+7' }.repeatDays", equalTo(5));
    }

    @Test
    void anAuditorAcknowledgesNothingAndNobodyWhatIsNotThere() {
        String path = "/api/v1/notifications/" + NO_TASK + "/acknowledgement";
        as("auditor").post(path).then().statusCode(403);
        as("officer.SL").post(path).then().statusCode(404).body("title", notNullValue());
        as("officer.SL").post("/api/v1/notifications/7/acknowledgement").then().statusCode(404);
    }
}
