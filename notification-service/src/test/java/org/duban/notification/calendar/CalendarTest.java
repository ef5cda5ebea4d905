package org.duban.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.notification.city.Eyes.as;
import static org.duban.notification.city.Eyes.awaitRung;
import static org.duban.notification.city.Eyes.reasons;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.duban.contracts.envelope.Topic;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.EventProbe;
import org.duban.devkit.test.SeenEvent;
import org.duban.notification.city.City;
import org.duban.notification.city.CityTask;
import org.duban.notification.city.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DubanStack.class)
class CalendarTest {
    private static final String SPRING_2027 = """
            {"year": 2027, "provisional": false, "source": "a notice",
             "days": [{"date": "2027-02-08", "kind": "HOLIDAY", "name": "春节"},
                      {"date": "2027-02-06", "kind": "WORKDAY", "name": "春节"}]}""";

    @Inject
    FirstCalendar first;

    @ParameterizedTest
    @CsvSource({
        "2022-01-28, 1, 2022-01-29", "2022-09-30, 1, 2022-10-08", "2023-01-20, 1, 2023-01-28",
        "2023-09-28, 1, 2023-10-07", "2024-02-09, 1, 2024-02-18", "2024-05-11, -3, 2024-05-08",
        "2025-09-30, 1, 2025-10-09", "2025-01-27, 1, 2025-02-05", "2026-02-14, 1, 2026-02-24",
        "2026-09-30, 1, 2026-10-08", "2026-10-08, 2, 2026-10-10", "2026-10-03, 0, 2026-10-08",
    })
    void workingDaysAreCountedByTheNoticesOfTheirYears(String from, int days, String date) {
        as("officer.SL")
                .queryParam("from", from)
                .queryParam("days", days)
                .get("/api/v1/working-calendar/next")
                .then()
                .body("date", equalTo(date))
                .body("provisional", equalTo(false));
    }

    @Test
    void theShippedYearsArePublishedOnceHoweverOftenTheServiceStarts() throws Exception {
        first.start(new StartupEvent());

        try (EventProbe kafka = EventProbe.ofThisApplication()) {
            kafka.await(Topic.CALENDARS, 5, event -> event.subject().compareTo("2026") <= 0);
            List<SeenEvent> shipped = kafka.all(Topic.CALENDARS).stream()
                    .filter(event -> event.subject().compareTo("2026") <= 0)
                    .toList();
            assertThat(shipped)
                    .extracting(SeenEvent::key)
                    .containsExactlyInAnyOrder("2022", "2023", "2024", "2025", "2026");
            assertThat(shipped).extracting(SeenEvent::sequence).containsOnly(1L);
        }
        as("auditor")
                .get("/api/v1/working-calendar/2026")
                .then()
                .body("provisional", equalTo(false))
                .body("source", equalTo("国办发明电〔2025〕7号"))
                .body("days.findAll { it.kind == 'WORKDAY' }.date", hasItem("2026-02-28"));
    }

    @Test
    void aYearThatIsNotPublishedYetCountsMondayToFridayAndSaysSo() {
        as("officer.SL")
                .get("/api/v1/working-calendar/2031")
                .then()
                .header("ETag", "\"v0\"")
                .body("provisional", equalTo(true))
                .body("days", hasSize(0));
        as("officer.SL")
                .queryParam("from", "2031-10-03")
                .get("/api/v1/working-calendar/next")
                .then()
                .body("date", equalTo("2031-10-06"))
                .body("provisional", equalTo(true));
    }

    @Test
    void aNewCalendarIsPublishedAndOpenRemindersArePlannedAnew() {
        MovableClock clock = new MovableClock("2026-12-01T10:00");
        QuarkusMock.installMockForType(clock, Clock.class);
        try (City city = new City(clock)) {
            CityTask task = city.task("SP").dueOn("2027-02-09").issued();
            awaitRung(task, "due-1 2027-02-08 PLANNED");

            put(2027, "*", SPRING_2027)
                    .statusCode(200)
                    .header("ETag", "\"v1\"")
                    .body("days.date", contains("2027-02-06", "2027-02-08"));

            awaitRung(task, "due-1 2027-02-06 PLANNED");
            assertThat(awaitRung(task, "due-1 2027-02-08 CANCELLED")).contains("due+0 2027-02-09 PLANNED");
            assertThat(reasons(task, "CANCELLED")).containsOnly("PLANNED_ANEW");
            SeenEvent event = city.kafka().await(Topic.CALENDARS, "working-calendar.published.v1", "2027");
            assertThat(event.payload().get("by").asText()).isEqualTo("supervisor");
            assertThat(event.payload().get("days")).hasSize(2);
        }
    }

    @Test
    void publishingTheSameAgainChangesNothing() {
        String content = "{\"source\": \"a notice\", \"days\": []}";
        String tag = put(2029, "\"v0\"", content).statusCode(200).extract().header("ETag");

        put(2029, tag, content).statusCode(200).header("ETag", tag);

        put(2029, tag, content.replace("a notice", "another")).statusCode(200);
        put(2029, tag, content).statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"source\": \"s\", \"days\": [{\"date\": \"2027-02-06\", \"kind\": \"HOLIDAY\", \"name\": \"n\"}]} | days[0].date",
                "{\"source\": \"s\", \"days\": [{\"date\": \"2028-02-08\", \"kind\": \"WORKDAY\", \"name\": \"n\"}]} | days[0].date",
                "{\"source\": \"s\", \"days\": [{\"date\": \"2028-02-05\", \"kind\": \"REST\", \"name\": \"n\"}]} | days[0].kind",
                "{\"source\": \"s\", \"days\": [{\"date\": \"2028-02-05\", \"kind\": \"WORKDAY\", \"name\": \" \"}]} | days[0].name",
                "{\"source\": \"\", \"days\": []} | source",
                "{\"source\": \"s\"} | days",
                "{\"source\": \"s\", \"days\": [], \"year\": 2027} | year",
                "{\"source\": \"s\", \"days\": [], \"note\": \"n\"} | note",
            })
    void aYearWithWrongDaysIsRefusedAndTheFieldNamed(String content, String field) {
        put(2028, "*", content).statusCode(422).body("violations.field", contains(field));
    }

    @Test
    void whoReadsWhatIsWrittenSendsTheTagTheyRead() {
        String content = "{\"source\": \"s\", \"days\": []}";
        put(2030, null, content).statusCode(428);
        put(2030, "\"v7\"", content).statusCode(412).contentType("application/problem+json");
        put(2030, "*", "{\"source\": ").statusCode(400);
        put(1900, "*", content).statusCode(404);
        as("officer.SL")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(content)
                .put("/api/v1/working-calendar/2030")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse put(int year, String ifMatch, String content) {
        var request = as("supervisor").contentType("application/json").body(content);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/working-calendar/{year}", year)
                .then();
    }
}
