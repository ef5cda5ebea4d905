package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import org.duban.gateway.session.Seals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cookies count, and which do not. */
@TestProfile(DemoProfile.class)
@QuarkusTest
class SessionCookieTest extends SessionTest {

    @Test
    void aCookieIsSealedWithTheNewestKey() {
        assertThat(Seals.content(SessionKeyFile.NEW, signedIn("leader")).orElseThrow())
                .contains("leader");
    }

    @Test
    void aCookieOfAnotherGatewayWithTheSameKeyCounts() {
        expectSignedIn(Seals.cookie(SessionKeyFile.NEW, "supervisor", "supervisor"));
    }

    @Test
    void aCookieUnderTheKeyBeforeCounts() {
        expectSignedIn(Seals.cookie(SessionKeyFile.OLD, "supervisor", "supervisor"));
    }

    @Test
    void aCookieUnderAForeignKeyDoesNot() {
        expectNobody(Seals.cookie(SessionKeyFile.FOREIGN, "supervisor", "supervisor"));
    }

    /** A place in the nonce, in what is sealed, and in the tag. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.02, 0.3, 0.6, 0.95, 0.999})
    void aCookieChangedAnywhereDoesNot(double where) {
        String cookie = signedIn("supervisor");
        int at = (int) (where * cookie.length());
        String other = cookie.charAt(at) == 'A' ? "B" : "A";
        expectNobody(cookie.substring(0, at) + other + cookie.substring(at + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "e30", "%00", "{}", "null"})
    void whatIsNoCookieOfOursDoesNot(String value) {
        expectNobody(value);
    }

    @Test
    void aHugeCookieDoesNot() {
        expectNobody("A".repeat(20_000));
    }

    @Test
    void anEndlessCookieIsRefused() throws IOException {
        assertThat(raw().get("/session", "Cookie: " + COOKIE + "=" + "A".repeat(40_000)))
                .startsWith("HTTP/1.1 431 ");
    }

    @Test
    void itIsFoundAmongOthers() throws IOException {
        String cookie = signedIn("supervisor");
        assertThat(raw().get("/session", "Cookie: a=1; not-" + COOKIE + "=x;" + COOKIE + "=" + cookie + " ; b=\"2;\""))
                .startsWith("HTTP/1.1 200 ");
        assertThat(raw().get("/session", "Cookie: a=1", "cookie: " + COOKIE + "=" + cookie))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void ofTwoNeitherCounts() throws IOException {
        String one = COOKIE + "=" + signedIn("supervisor");
        String other = COOKIE + "=" + signedIn("auditor");
        for (String both : new String[] {one + "; " + other, one + "\r\nCookie: " + other, one + "; " + one}) {
            assertThat(raw().get("/session", "Cookie: " + both))
                    .startsWith("HTTP/1.1 401 ")
                    .contains("Max-Age=0");
            raw().get("/api/v1/tasks", "Cookie: " + both);
            assertThat(backends.task.last().headers()).doesNotContainKeys("Authorization", "Cookie");
        }
    }

    @Test
    void theNameOfHttpsCountsForNothingHere() {
        given().cookie("__Host-" + COOKIE, signedIn("supervisor"))
                .get("/session")
                .then()
                .statusCode(401);
    }

    private void expectSignedIn(String cookie) {
        given().cookie(COOKIE, cookie).get("/session").then().statusCode(200).body("username", equalTo("supervisor"));
        given().cookie(COOKIE, cookie).get("/api/v1/tasks");
        assertThat(backends.task.last().header("Authorization")).startsWith("Bearer ");
    }

    /** As if there were none, and the browser throws it away. */
    private void expectNobody(String cookie) {
        Response asked = given().cookie(COOKIE, cookie).get("/session");
        expectProblem(asked, 401);
        expectCleared(asked);
        Response sent = given().cookie(COOKIE, cookie).get("/api/v1/tasks");
        sent.then().statusCode(200);
        expectCleared(sent);
        assertThat(backends.task.last().headers()).doesNotContainKeys("Authorization", "Cookie");
    }
}
