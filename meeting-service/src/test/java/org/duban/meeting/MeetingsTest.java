package org.duban.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recording, finding and correcting meetings. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class MeetingsTest {
    private static final Desk SECRETARY = Desk.of("secretary");

    @Test
    void aMeetingOfThePastIsHeldAndOneToComeIsScheduled() {
        SECRETARY
                .recordMeeting(Desk.meetingHeader("2026-02-27"))
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/meetings/"))
                .header("ETag", equalTo("\"v0\""))
                .body("status", equalTo("HELD"))
                .body("bodyMark", equalTo("常"));
        SECRETARY
                .recordMeeting(Desk.meetingHeader("2098-02-27"))
                .then()
                .statusCode(201)
                .body("status", equalTo("SCHEDULED"));
    }

    @Test
    void aNewNameMakesABodyWithTheMarkThatWasGiven() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("bodyMark", "专");
        SECRETARY.recordMeeting(header).then().statusCode(201).body("bodyMark", equalTo("专"));

        assertThat(SECRETARY.all("/bodies")).extracting("name").contains(header.get("body"));
        header.put("sequence", Map.of("year", 2026, "number", 1));
        header.put("bodyMark", "办");
        SECRETARY.recordMeeting(header).then().statusCode(422).body("violations.field", hasItem("bodyMark"));
    }

    @Test
    void aBodyIsMadeOnce() {
        Map<String, Object> body = Map.of("name", "Council " + UUID.randomUUID());

        SECRETARY.post("/bodies", body).then().statusCode(201).body("mark", equalTo("C"));
        SECRETARY.post("/bodies", body).then().statusCode(409);
    }

    @Test
    void aHeaderIsCorrectedByMergePatch() {
        String meeting = SECRETARY.heldMeeting();

        SECRETARY
                .ask()
                .header("If-Match", "\"v0\"")
                .contentType("application/merge-patch+json")
                .body("{\"chair\": null, \"sequence\": {\"number\": 777}, \"attendees\": [\"周敏\", \"高远\"]}")
                .patch("/meetings/{id}", meeting)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("chair", equalTo(null))
                .body("sequence.year", equalTo(2026))
                .body("sequence.number", equalTo(777))
                .body("attendees", equalTo(List.of("周敏", "高远")));
    }

    @Test
    void whoWasThereWhoWasAwayAndWhoListenedIsRecorded() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("attendees", List.of("周敏"));
        header.put("absentees", List.of(Map.of("name", "高远", "reason", "出差"), Map.of("name", "何川")));
        header.put("observers", List.of("市审计局 赵宁"));

        String meeting =
                SECRETARY.recordMeeting(header).then().statusCode(201).extract().path("id");

        JsonPath recorded = SECRETARY.get("/meetings/" + meeting);
        assertThat(recorded.getList("attendees")).isEqualTo(List.of("周敏"));
        assertThat(recorded.getList("absentees.name")).isEqualTo(List.of("高远", "何川"));
        assertThat(recorded.getList("absentees.reason")).isEqualTo(java.util.Arrays.asList("出差", null));
        assertThat(recorded.getList("observers")).isEqualTo(List.of("市审计局 赵宁"));
    }

    @ParameterizedTest
    @CsvSource({
        "周敏, 周敏, 高远, absentees[0].name",
        "周敏, 高远, 周敏, observers[0]",
        "周敏, 高远, 高远, observers[0]",
        "周敏, ' 周敏', 高远, absentees[0].name"
    })
    void nobodyIsThereAndAwayAtOnce(String attendee, String absentee, String observer, String field) {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("attendees", List.of(attendee));
        header.put("absentees", List.of(Map.of("name", absentee)));
        header.put("observers", List.of(observer));

        SECRETARY.recordMeeting(header).then().statusCode(422).body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource({"en, no. 6 of 2026 already", "zh-CN, 2026年第6次会议已有记录"})
    void aNumberStandsOnceInItsBodyAndYear(String language, String words) {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("sequence", Map.of("year", 2026, "number", 6));
        String taken = SECRETARY.recordMeeting(header).path("id");

        SECRETARY
                .ask()
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(header)
                .post("/meetings")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:duban:problem:conflict"))
                .body("detail", containsString(words))
                .body("meetingId", equalTo(taken));
        header.put("sequence", Map.of("year", 2025, "number", 6));
        String other =
                SECRETARY.recordMeeting(header).then().statusCode(201).extract().path("id");
        SECRETARY
                .change()
                .body("{\"sequence\": {\"year\": 2026}}")
                .patch("/meetings/{id}", other)
                .then()
                .statusCode(409);
        SECRETARY
                .change()
                .body("{\"chair\": \"周敏\"}")
                .patch("/meetings/{id}", other)
                .then()
                .statusCode(200);
    }

    @Test
    void meetingsAreListedNewestFirstPageByPage() {
        String body = "市委常委会 " + UUID.randomUUID();
        for (int number = 1; number <= 5; number++) {
            recordNumber(body, number);
        }

        List<Integer> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = SECRETARY
                    .ask()
                    .queryParam("body", body)
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/meetings");
            seen.addAll(page.jsonPath().getList("items.sequence.number", Integer.class));
            cursor = page.path("nextCursor");
            assertThat(page.header("Link") != null).isEqualTo(cursor != null);
        } while (cursor != null);

        assertThat(seen).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void meetingsAreFoundByWordsYearAndStatus() {
        String word = UUID.randomUUID().toString();
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("title", "研究防汛_" + word + "%工作");
        SECRETARY.recordMeeting(header).then().statusCode(201);

        assertThat(found("防汛_" + word)).hasSize(1);
        assertThat(found(word.toUpperCase(java.util.Locale.ROOT) + "%")).hasSize(1);
        assertThat(found("汛防_" + word)).isEmpty();
        assertThat(found(word, "year", "2026", "status", "HELD")).hasSize(1);
        assertThat(found(word, "year", "2025", "status", "HELD")).isEmpty();
        assertThat(found(word, "year", "2026", "status", "SCHEDULED")).isEmpty();
    }

    private static List<Object> found(String q, String... filters) {
        Map<String, String> more = new java.util.HashMap<>();
        for (int i = 0; i < filters.length; i += 2) {
            more.put(filters[i], filters[i + 1]);
        }
        JsonPath page = SECRETARY
                .ask()
                .queryParam("q", q)
                .queryParams(more)
                .get("/meetings")
                .jsonPath();
        return page.getList("items");
    }

    private static void recordNumber(String body, int number) {
        Map<String, Object> header = Desk.meetingHeader("2026-03-0" + number);
        header.put("body", body);
        header.put("sequence", Map.of("year", 2026, "number", number));
        SECRETARY.recordMeeting(header).then().statusCode(201);
    }
}
