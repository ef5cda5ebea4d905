package org.duban.task.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.task.Asking.refused;
import static org.duban.task.feed.Subscription.make;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.runtime.db.Sql;
import org.duban.task.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may make a feed of what, and what becomes of its address. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class CalendarFeedsTest {
    private static final String FEED = "/api/v1/calendar-feeds/{id}";

    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(strings = {"officer.", "head."})
    void aDepartmentsPeopleGetTheirOwnWhetherTheyNameItOrNot(String role) {
        String own = Office.newDepartment();
        String caller = role + own;
        for (Map<String, ?> asked : List.<Map<String, ?>>of(Map.of(), Map.of("department", own))) {
            make(caller, asked)
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"v0\"")
                    .header("Location", containsString("/api/v1/calendar-feeds/"))
                    .body("department", equalTo(own))
                    .body("name", nullValue())
                    .body("madeBy", equalTo(caller));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.", "head."})
    void anothersIsUnknownToThemWhetherItIsThereOrNot(String role) {
        String own = Office.newDepartment();
        for (String other : List.of(Office.newDepartment(), Office.newCode(), "", "*")) {
            refused(make(role + own, Map.of("department", other)), 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "leader", "auditor", "secretary"})
    void whoAnswersForTheCityTakesAnyDepartmentOrAll(String who) {
        String any = Office.newDepartment();
        make(who, Map.of("department", any, "name", "书房"))
                .then()
                .statusCode(201)
                .body("department", equalTo(any))
                .body("name", equalTo("书房"));
        make(who, Map.of()).then().statusCode(201).body("department", nullValue());
    }

    @Test
    void whoIsNotSignedInMakesNone() {
        refused(given().contentType(ContentType.JSON).body(Map.of()).post("/api/v1/calendar-feeds"), 401);
        refused(given().get("/api/v1/calendar-feeds"), 401);
    }

    @Test
    void aDepartmentThatIsNoneOrRetiredIsA422() {
        refused(make("supervisor", Map.of("department", Office.newCode())), 422)
                .body("violations.field", contains("department"))
                .body("violations[0].message", containsString("not a department"));
        String retired = Office.newDepartment();
        Office.as("supervisor")
                .header("If-Match", "*")
                .delete("/api/v1/departments/{code}", retired)
                .then()
                .statusCode(200);
        for (String who : List.of("supervisor", "officer." + retired)) {
            refused(make(who, Map.of("department", retired)), 422)
                    .body("violations[0].message", containsString("retired"));
        }
        refused(make("supervisor", "zh", Map.of("department", retired)), 422)
                .body("violations[0].message", containsString("停用"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb", "a\nb", "a\u0007b"})
    void aNameIsOneLine(String name) {
        refused(make("supervisor", Map.of("name", name)), 422).body("violations.field", contains("name"));
    }

    @Test
    void aNameHasAtMost100SignsAndIsOpenToAll() {
        make("supervisor", Map.of("name", "长".repeat(100))).then().statusCode(201);
        refused(make("supervisor", Map.of("name", "长".repeat(101))), 422).body("violations.field", contains("name"));
        refused(make("supervisor", Map.of("name", "绝密★启用前")), 422).body("type", containsString("classified"));
        refused(make("supervisor", Map.of("colour", "red")), 422).body("violations.field", contains("colour"));
        refused(Office.as("supervisor").contentType(ContentType.JSON).post("/api/v1/calendar-feeds"), 400);
    }

    @Test
    void theAddressIsTheOneByWhichTheCallerCame() {
        Response made = Office.as("supervisor")
                .contentType(ContentType.JSON)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "duban.example:8443")
                .body(Map.of())
                .post("/api/v1/calendar-feeds");

        assertThat(made.<String>path("url"))
                .matches("https://duban\\.example:8443/api/v1/calendars/[A-Za-z0-9_-]{43}\\.ics");
    }

    @Test
    void theTokenIsKeptNowhereNotEvenWithTheAnswerForARepetition() throws SQLException {
        String key = UUID.randomUUID().toString();
        Response made = withKey(key);
        String token = made.<String>path("url").replaceFirst(".*/(.*)\\.ics", "$1");

        withKey(key)
                .then()
                .statusCode(201)
                .body("id", equalTo(made.path("id")))
                .body("madeAt", equalTo(made.path("madeAt")))
                .body("url", nullValue());

        assertThat(token).hasSize(43);
        assertThat(sql.all("select f::text from calendar_feed f", row -> row.getString(1)))
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
        assertThat(sql.all("select a::text from idempotent_answer a", row -> row.getString(1)))
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void aRevokedFeedOpensNothing() {
        Response made = make("supervisor", Map.of());
        String id = made.path("id");
        refused(Office.as("supervisor").delete(FEED, id), 428);
        refused(Office.as("supervisor").header("If-Match", "\"v7\"").delete(FEED, id), 412);
        given().get(made.<String>path("url")).then().statusCode(200);

        Office.as("supervisor")
                .header("If-Match", made.header("ETag"))
                .delete(FEED, id)
                .then()
                .statusCode(204);

        Response closed = given().get(made.<String>path("url"));
        refused(closed, 404);
        assertThat(closed.jsonPath().getString("detail")).isEqualTo(unknown().getString("detail"));
        refused(Office.as("supervisor").get(FEED, id), 404);
        refused(Office.as("supervisor").header("If-Match", "*").delete(FEED, id), 404);
        assertThat(listed("supervisor")).doesNotContain(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown.ics", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics", "a b.ics", "..ics", ".ics", "x"
            })
    void anUnknownAddressIsA404(String file) {
        refused(given().get("/api/v1/calendars/{file}", file), 404);
    }

    @Test
    void everybodySeesTheirOwnFeedsOnlyAndNobodySeesTheAddressAgain() {
        String own = Office.newDepartment();
        String officer = "officer." + own;
        String id = make(officer, Map.of("name", "手机")).path("id");

        Office.as(officer)
                .get(FEED, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("name", equalTo("手机"))
                .body("department", equalTo(own))
                .body("madeBy", equalTo(officer))
                .body("containsKey('url')", equalTo(false));
        assertThat(listed(officer)).containsExactly(id);
        for (String other : List.of("head." + own, "supervisor", "auditor")) {
            refused(Office.as(other).get(FEED, id), 404);
            refused(Office.as(other).header("If-Match", "*").delete(FEED, id), 404);
            assertThat(listed(other)).doesNotContain(id);
        }
    }

    @Test
    void feedsAreListedNewestFirstPageByPage() {
        String officer = "officer." + Office.newDepartment();
        List<String> made = List.of(
                make(officer, Map.of()).path("id"),
                make(officer, Map.of()).path("id"),
                make(officer, Map.of()).path("id"));

        Response first = Office.as(officer).queryParam("limit", 2).get("/api/v1/calendar-feeds");
        Response second = Office.as(officer)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/api/v1/calendar-feeds");

        assertThat(first.<List<String>>path("items.id")).containsExactly(made.get(2), made.get(1));
        assertThat(second.<List<String>>path("items.id")).containsExactly(made.get(0));
        assertThat(second.<String>path("nextCursor")).isNull();
    }

    private static Response withKey(String key) {
        return Office.as("supervisor")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/calendar-feeds");
    }

    private static JsonPath unknown() {
        return given().get("/api/v1/calendars/unknown.ics").jsonPath();
    }

    private static List<String> listed(String who) {
        return Office.read(Office.as(who), "/api/v1/calendar-feeds?limit=200").getList("items.id");
    }
}
