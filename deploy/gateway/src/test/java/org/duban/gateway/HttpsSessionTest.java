package org.duban.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.duban.gateway.session.Seals;
import org.junit.jupiter.api.Test;

/** Behind a TLS terminator that the gateway was told to believe. */
@TestProfile(HttpsSessionTest.BehindTls.class)
@QuarkusTest
class HttpsSessionTest extends SessionTest {
    private static final String SECURE_COOKIE = "__Host-" + COOKIE;

    /** The gateway as a site runs it. */
    public static final class BehindTls extends DemoProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void theCookieIsForHttpsAndThisHostAlone() {
        Response answer = signInByHttps();
        assertThat(setCookie(answer))
                .startsWith(SECURE_COOKIE + "=")
                .contains("Path=/; Secure; HTTPOnly; SameSite=Strict")
                .doesNotContain("Domain");
        https().cookie(SECURE_COOKIE, answer.cookie(SECURE_COOKIE))
                .get("/session")
                .then()
                .statusCode(200)
                .body("username", equalTo("leader"));
        https().cookie(SECURE_COOKIE, answer.cookie(SECURE_COOKIE)).get("/api/v1/tasks");
        assertThat(backends.task.last().header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void aCookieThatAnotherHostCouldHavePlantedDoesNotCount() {
        String cookie = Seals.cookie(SessionKeyFile.NEW, "leader", "leader");
        https().cookie(COOKIE, cookie).get("/session").then().statusCode(401);
        https().cookie(SECURE_COOKIE, cookie).get("/session").then().statusCode(200);
    }

    @Test
    void signingOutClearsTheSameCookie() {
        Response answer = https().delete("/session");
        assertThat(setCookie(answer)).startsWith(SECURE_COOKIE + "=;").contains("Max-Age=0;", "Path=/; Secure");
    }

    private static Response signInByHttps() {
        return https().contentType("application/json")
                .body("{\"username\":\"leader\"}")
                .post("/session");
    }

    private static RequestSpecification https() {
        return console().header("X-Forwarded-Proto", "https");
    }
}
