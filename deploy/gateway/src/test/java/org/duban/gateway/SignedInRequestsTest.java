package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestProfile(DemoProfile.class)
@QuarkusTest
class SignedInRequestsTest extends SessionTest {

    @Test
    void theServiceSeesATokenOfWhoIsSignedIn() {
        console(signedIn("officer.EDU")).get("/api/v1/tasks?limit=2").then().statusCode(200);
        assertThat(backends.task.last().uri()).isEqualTo("/api/v1/tasks?limit=2");
        JsonObject claims = claims(backends.task.last());
        assertThat(claims.getString("aud")).isEqualTo("duban");
        assertThat(claims.getString("preferred_username")).isEqualTo("officer.EDU");
        assertThat(claims.getJsonArray("groups")).isEqualTo(JsonArray.of("officer"));
        assertThat(claims.getString("department")).isEqualTo("EDU");
    }

    @Test
    void twoPeopleHaveTwoTokens() {
        for (String username : new String[] {"supervisor", "supervisor2", "supervisor"}) {
            console(signedIn(username)).get("/api/v1/tasks");
            assertThat(claims(backends.task.last()).getString("sub")).isEqualTo(username);
        }
    }

    @Test
    void theServiceNeverSeesTheCookie() {
        console(signedIn("leader")).cookie("other", "1").get("/api/v1/tasks");
        assertThat(backends.task.last().headers()).doesNotContainKey("Cookie");
        given().cookie("other", "1").get("/api/v1/tasks");
        assertThat(backends.task.last().headers()).doesNotContainKey("Cookie");
    }

    @Test
    void theBrowserNeverSeesTheToken() {
        backends.task.answering(200, "{}");
        Response answer = console(signedIn("leader")).get("/api/v1/tasks");
        String token = backends.task.last().header("Authorization").substring("Bearer ".length());
        assertThat(answer.headers().toString() + answer.asString()).doesNotContain(token);
        assertThat(signIn("leader").asString()).doesNotContain("accessToken", "eyJ");
    }

    @Test
    void aTokenThatIsShownCountsMoreThanTheCookie() {
        given().cookie(COOKIE, signedIn("supervisor"))
                .header("Authorization", "Bearer of-a-program")
                .post("/api/v1/tasks")
                .then()
                .statusCode(200);
        assertThat(backends.task.last().headers().get("Authorization")).containsExactly("Bearer of-a-program");
    }

    @Test
    void whoIsNotSignedInGoesOnAsNobody() {
        given().post("/api/v1/tasks").then().statusCode(200);
        assertThat(backends.task.last().headers()).doesNotContainKey("Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aChangeByCookieComesFromTheConsole(String method) {
        String cookie = signedIn("supervisor");
        backends.reset();
        Response refused = given().cookie(COOKIE, cookie)
                .header("Accept-Language", "en")
                .body("{}")
                .request(method, "/api/v1/tasks/1");
        expectProblem(refused, 403);
        assertThat(refused.jsonPath().getString("detail")).contains("X-Duban: console");
        expectProblem(
                given().cookie(COOKIE, cookie).header("X-Duban", "other").request(method, "/api/v1/tasks/1"), 403);
        assertThat(backends.requests()).isZero();
        console(cookie).body("{}").request(method, "/api/v1/tasks/1").then().statusCode(200);
        assertThat(backends.task.last().method()).isEqualTo(method);
        assertThat(backends.task.last().body()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({"GET,cross-site", "HEAD,cross-site", "POST,cross-site", "GET,same-site", "GET,whatever"})
    void aForeignPageReadsAndChangesNothing(String method, String site) {
        String cookie = signedIn("supervisor");
        backends.reset();
        given().cookie(COOKIE, cookie)
                .header("X-Duban", "console")
                .header("Sec-Fetch-Site", site)
                .request(method, "/api/v1/tasks")
                .then()
                .statusCode(403);
        assertThat(backends.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void theConsoleAndThePersonDo(String site) {
        given().cookie(COOKIE, signedIn("supervisor"))
                .header("Sec-Fetch-Site", site)
                .get("/api/v1/ledgers/tasks.xlsx")
                .then()
                .statusCode(200);
    }

    @Test
    void aForeignPageMayReadWhatNobodyIsSignedInFor() {
        given().header("Sec-Fetch-Site", "cross-site")
                .get("/api/v1/calendars/token.ics")
                .then()
                .statusCode(200);
    }

    @Test
    void noOtherOriginIsLetIn() {
        Response asked = given().cookie(COOKIE, signedIn("supervisor"))
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-duban")
                .options("/api/v1/tasks");
        assertThat(asked.headers().asList())
                .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control-"));
    }

    @Test
    void oneTokenServesUntilNearItsEnd() {
        String cookie = signedIn("auditor");
        console(cookie).get("/api/v1/tasks");
        String first = backends.task.last().header("Authorization");
        clock.pass(Duration.ofHours(6));
        cookie = renewed(console(cookie).get("/api/v1/tasks"));
        assertThat(backends.task.last().header("Authorization")).isEqualTo(first);
        clock.pass(Duration.ofMinutes(61));
        console(cookie).get("/api/v1/tasks");
        assertThat(backends.task.last().header("Authorization")).isNotEqualTo(first);
    }

    @Test
    void noCacheKeepsWhatOnePersonMaySee() {
        backends.task.answering(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            Backend.reply(exchange, 200, "{}");
        });
        console(signedIn("supervisor"))
                .get("/api/v1/tasks/1")
                .then()
                .header("Cache-Control", "private, no-store")
                .header("ETag", "\"7\"");
        given().get("/api/v1/tasks/1").then().header("Cache-Control", equalTo(null));
    }

    @Test
    void whatTheServiceSaysOfCachesStands() {
        String cookie = signedIn("supervisor");
        backends.task.answering(exchange -> {
            exchange.getResponseHeaders().add("Cache-Control", "private, no-cache");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(304, -1);
        });
        var answer = console(cookie).header("If-None-Match", "\"7\"").get("/api/v1/evidence/1");
        answer.then().statusCode(304).header("ETag", "\"7\"");
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("private, no-cache");
    }

    private static String renewed(Response answer) {
        return answer.then().statusCode(200).extract().cookie(COOKIE);
    }

    private JsonObject claims(Received seen) {
        String[] parts =
                seen.header("Authorization").replaceFirst("^Bearer ", "").split("\\.");
        return new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }
}
