package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long somebody stays signed in. */
@TestProfile(DemoProfile.class)
@QuarkusTest
class SessionLifeTest extends SessionTest {
    private static final Duration ALMOST_AN_HOUR = Duration.ofMinutes(59);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void whoDoesNothingIsSignedOutAfterAWorkingDay() {
        String cookie = signedIn("supervisor");
        clock.pass(Duration.ofHours(8).minusSeconds(5));
        given().cookie(COOKIE, cookie).get("/session").then().statusCode(200);
        clock.pass(Duration.ofSeconds(10));
        Response late = given().cookie(COOKIE, cookie).get("/session");
        expectProblem(late, 401);
        expectCleared(late);
        given().cookie(COOKIE, cookie).get("/api/v1/tasks");
        assertThat(backends.task.last().headers()).doesNotContainKey("Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/api/v1/tasks", "/api/v1/notifications/stream"})
    void aCookieOfSomeAgeIsRenewedByARead(String path) {
        String cookie = signedIn("supervisor");
        clock.pass(ALMOST_AN_HOUR);
        expectUntouched(given().cookie(COOKIE, cookie).get(path));
        clock.pass(HOUR);
        Response answer = given().cookie(COOKIE, cookie).get(path);
        assertThat(setCookie(answer)).startsWith(COOKIE + "=").contains("Path=/; HTTPOnly; SameSite=Strict");
        clock.pass(Duration.ofHours(7));
        given().cookie(COOKIE, answer.cookie(COOKIE)).get("/session").then().statusCode(200);
        expectProblem(given().cookie(COOKIE, cookie).get("/session"), 401);
    }

    /** A long upload that ends after its sender signed out must not sign them in again. */
    @Test
    void aChangeRenewsNothing() {
        String cookie = signedIn("supervisor");
        clock.pass(HOUR.plusMinutes(1));
        expectUntouched(console(cookie).body("x").post("/api/v1/tasks"));
    }

    @Test
    void whoIsBusyIsSignedOutAfterTwelveHoursAllTheSame() {
        String cookie = signedIn("supervisor");
        for (int hour = 1; hour < 12; hour++) {
            clock.pass(HOUR);
            cookie = given().cookie(COOKIE, cookie)
                    .get("/session")
                    .then()
                    .statusCode(200)
                    .extract()
                    .cookie(COOKIE);
        }
        clock.pass(HOUR);
        expectProblem(given().cookie(COOKIE, cookie).get("/session"), 401);
    }

    @Test
    void theBrowserIsToldTheSameEnd() {
        String cookie = signedIn("supervisor");
        clock.pass(Duration.ofHours(7));
        Response answer = given().cookie(COOKIE, cookie).get("/session");
        int seconds = Integer.parseInt(setCookie(answer).replaceFirst(".*Max-Age=(\\d+).*", "$1"));
        assertThat(seconds).isBetween(5 * 3600 - 10, 5 * 3600);
        assertThat(java.time.Instant.parse(answer.jsonPath().getString("expiresAt")))
                .isBetween(
                        clock.instant().plusSeconds(seconds - 5),
                        clock.instant().plusSeconds(seconds + 5));
    }
}
