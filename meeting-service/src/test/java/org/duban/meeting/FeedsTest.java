package org.duban.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings in the calendar program of who may read them. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class FeedsTest {
    private static final Desk SECRETARY = Desk.of("secretary");

    @Inject
    Sql sql;

    @Test
    void aCalendarProgramReadsTheMeetingsWithoutSigningIn() throws Exception {
        Map<String, Object> header = Desk.meetingHeader("2098-02-27");
        header.put("title", "研究城市更新，𠮷野片区; 100%\\ " + "很长的标题".repeat(20));
        header.put("location", "市政府三楼会议室");
        String body = (String) header.get("body");
        String meeting = SECRETARY.recordMeeting(header).path("id");

        Response answer = given().get(made(SECRETARY, Map.of("body", body)));

        answer.then().statusCode(200).contentType(equalTo("text/calendar;charset=utf-8"));
        assertThat(answer.header("Cache-Control")).contains("private").contains("max-age");
        assertThat(answer.asString().lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        Calendar calendar = parsed(answer);
        assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo(body);
        assertThat(value(calendar, "X-WR-TIMEZONE")).isEqualTo("Asia/Shanghai");
        Component event = calendar.getComponents().get(0);
        assertThat(calendar.getComponents()).hasSize(1);
        assertThat(value(event, Property.UID)).isEqualTo(meeting);
        assertThat(value(event, Property.SUMMARY)).isEqualTo(header.get("title"));
        assertThat(value(event, Property.LOCATION)).isEqualTo("市政府三楼会议室");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20980227");
        assertThat(value(event, Property.DTEND)).isEqualTo("20980228");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
    }

    @Test
    void theAgendaStandsInTheDescriptionAndEachChangeRaisesTheSequence() throws Exception {
        String meeting = SECRETARY.meeting(LocalDate.now().minusDays(1).toString());
        String url = made(
                SECRETARY, Map.of("body", SECRETARY.get("/meetings/" + meeting).getString("body")));
        Response before = given().get(url);
        SECRETARY.bringSampleMinutes(meeting);
        List<String> titles =
                SECRETARY.get("/meetings/" + meeting + "/agenda-items").getList("items.title");

        Response after = given().header("If-None-Match", before.header("ETag")).get(url);

        after.then().statusCode(200).header("ETag", not(equalTo(before.header("ETag"))));
        Component was = parsed(before).getComponents().get(0);
        Component is = parsed(after).getComponents().get(0);
        assertThat(titles).isNotEmpty().allMatch(value(is, Property.DESCRIPTION)::contains);
        assertThat(value(is, Property.UID)).isEqualTo(value(was, Property.UID));
        assertThat(sequence(is)).isGreaterThan(sequence(was));
        assertThat(value(is, Property.LAST_MODIFIED)).isGreaterThanOrEqualTo(value(was, Property.LAST_MODIFIED));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String url = made(SECRETARY, Map.of("body", aBody("2098-01-05")));
        String tag = given().get(url).header("ETag");

        Response again = given().header("If-None-Match", tag).get(url);

        again.then().statusCode(304).header("ETag", equalTo(tag)).header("Cache-Control", notNullValue());
        assertThat(again.asString()).isEmpty();
    }

    @Test
    void meetingsOfTheLastYearAreShownAndOlderOnesAreNot() throws Exception {
        String recent = aBody(LocalDate.now().minusDays(364).toString());
        String old = aBody(LocalDate.now().minusDays(368).toString());

        assertThat(parsed(given().get(made(SECRETARY, Map.of("body", recent)))).getComponents())
                .hasSize(1);
        assertThat(parsed(given().get(made(SECRETARY, Map.of("body", old)))).getComponents())
                .isEmpty();
    }

    @Test
    void aFeedWithoutABodyShowsAllMeetingsUnderItsOwnName() throws Exception {
        String one = SECRETARY.meeting("2098-03-05");
        String other = SECRETARY.meeting("2098-03-06");

        Calendar calendar = parsed(given().get(made(SECRETARY, Map.of("name", "全部会议"))));

        assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo("全部会议");
        assertThat(uids(calendar)).contains(one, other);
    }

    @Test
    void theAddressIsTheOneByWhichTheCallerCame() {
        Response made = SECRETARY
                .ask()
                .contentType(ContentType.JSON)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "duban.example:8443")
                .body(Map.of())
                .post("/meeting-feeds");

        assertThat(made.<String>path("url"))
                .matches("https://duban\\.example:8443/api/v1/meeting-calendars/[A-Za-z0-9_-]{43}\\.ics");
    }

    @Test
    void aRevokedFeedOpensNothing() {
        Response made = make(SECRETARY, Map.of());
        String id = made.path("id");
        refused(SECRETARY.ask().delete("/meeting-feeds/{id}", id), 428);
        refused(SECRETARY.ask().header("If-Match", "\"v7\"").delete("/meeting-feeds/{id}", id), 412);

        SECRETARY
                .ask()
                .header("If-Match", made.header("ETag"))
                .delete("/meeting-feeds/{id}", id)
                .then()
                .statusCode(204);

        refused(given().get(made.<String>path("url")), 404);
        refused(SECRETARY.ask().get("/meeting-feeds/{id}", id), 404);
        refused(SECRETARY.change().delete("/meeting-feeds/{id}", id), 404);
        assertThat(SECRETARY.get("/meeting-feeds?limit=200").getList("items.id", String.class))
                .doesNotContain(id);
    }

    @Test
    void everybodySeesTheirOwnFeedsOnlyAndNobodySeesTheAddressAgain() {
        String id = make(Desk.of("leader"), Map.of("name", "书房")).path("id");

        Desk.of("leader")
                .ask()
                .get("/meeting-feeds/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("name", equalTo("书房"))
                .body("url", nullValue());
        assertThat(Desk.of("leader").get("/meeting-feeds?limit=200").getList("items.id", String.class))
                .contains(id);
        refused(SECRETARY.ask().get("/meeting-feeds/{id}", id), 404);
        refused(SECRETARY.change().delete("/meeting-feeds/{id}", id), 404);
        assertThat(SECRETARY.get("/meeting-feeds?limit=200").getList("items.id", String.class))
                .doesNotContain(id);
    }

    @Test
    void feedsAreListedNewestFirstPageByPage() {
        Desk auditor = Desk.of("auditor");
        List<String> made = List.of(
                make(auditor, Map.of()).path("id"),
                make(auditor, Map.of()).path("id"),
                make(auditor, Map.of()).path("id"));

        Response first = auditor.ask().queryParam("limit", 2).get("/meeting-feeds");
        Response second = auditor.ask()
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/meeting-feeds");

        assertThat(first.<List<String>>path("items.id")).containsExactly(made.get(2), made.get(1));
        assertThat(second.<List<String>>path("items.id")).containsExactly(made.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.ZJJ", "head.CGJ"})
    void whoMayNotReadMeetingsMakesNoFeed(String who) {
        refused(make(Desk.of(who), Map.of()), 403);
        refused(Desk.of(who).ask().get("/meeting-feeds"), 403);
    }

    @Test
    void theTokenIsKeptNowhereNotEvenWithTheAnswerForARepetition() throws SQLException {
        String key = UUID.randomUUID().toString();
        Response made = withKey(key);
        String token = made.<String>path("url").replaceFirst(".*/(.*)\\.ics", "$1");

        withKey(key).then().statusCode(201).body("id", equalTo(made.path("id"))).body("url", nullValue());

        assertThat(sql.all("select f::text from meeting_feed f", row -> row.getString(1)))
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
        assertThat(sql.all("select a::text from idempotent_answer a", row -> row.getString(1)))
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown.ics", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics", "a b.ics", "..ics", ".ics", "x"
            })
    void anUnknownAddressIsA404(String file) {
        refused(given().get("/api/v1/meeting-calendars/{file}", file), 404);
    }

    @Test
    void aFeedOfNoBodyOrWithABadNameIsA422() {
        refused(make(SECRETARY, Map.of("body", "没有这个会议")), 422).body("violations.field", hasItem("body"));
        refused(make(SECRETARY, Map.of("name", "")), 422).body("violations.field", hasItem("name"));
        refused(make(SECRETARY, Map.of("name", "长".repeat(101))), 422).body("violations.field", hasItem("name"));
        refused(make(SECRETARY, Map.of("name", "绝密★启用前")), 422);
        refused(make(SECRETARY, Map.of("colour", "red")), 422);
    }

    private static Response withKey(String key) {
        return SECRETARY
                .ask()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/meeting-feeds");
    }

    private static String aBody(String heldOn) {
        Map<String, Object> header = new HashMap<>(Desk.meetingHeader(heldOn));
        SECRETARY.recordMeeting(header).then().statusCode(201);
        return (String) header.get("body");
    }

    private static Response make(Desk who, Map<String, ?> feed) {
        return who.ask().contentType(ContentType.JSON).body(feed).post("/meeting-feeds");
    }

    private static String made(Desk who, Map<String, ?> feed) {
        return make(who, feed).then().statusCode(201).extract().path("url");
    }

    private static Calendar parsed(Response answer) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.asString()));
        calendar.validate(true);
        return calendar;
    }

    private static List<String> uids(Calendar calendar) {
        return calendar.getComponentList().getAll().stream()
                .map(event -> value(event, Property.UID))
                .toList();
    }

    private static int sequence(Component event) {
        return Integer.parseInt(value(event, Property.SEQUENCE));
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getProperty(property).orElseThrow().getValue();
    }

    private static String value(Component event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static ValidatableResponse refused(Response answer, int status) {
        return answer.then().statusCode(status).contentType("application/problem+json");
    }
}
