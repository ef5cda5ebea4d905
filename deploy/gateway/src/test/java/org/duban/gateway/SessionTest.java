package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the console's session have beside the gateway: a demo city, keys, and a clock that they move. */
@WithTestResource(DemoKeys.class)
@WithTestResource(SessionKeyFile.class)
abstract class SessionTest extends GatewayTest {
    static final String COOKIE = "duban-session";

    DemoKeys demo;

    @Inject
    MovableClock clock;

    @BeforeEach
    void loadTheCity() throws Exception {
        clock.reset();
        demo.cityIsLoaded("EDU", "DCS");
    }

    /** The value of the cookie of somebody who signs in. */
    static String signedIn(String username) {
        return signIn(username).then().statusCode(200).extract().cookie(COOKIE);
    }

    static Response signIn(String username) {
        return post(new JsonObject().put("username", username).encode());
    }

    static Response post(String form) {
        return console().contentType("application/json").body(form).post("/session");
    }

    /** A request as the console's own script sends it. */
    static RequestSpecification console() {
        return given().header("X-Duban", "console").header("Sec-Fetch-Site", "same-origin");
    }

    static RequestSpecification console(String cookie) {
        return console().cookie(COOKIE, cookie);
    }

    /** The one Set-Cookie line of an answer. */
    static String setCookie(Response answer) {
        assertThat(answer.headers().getValues("Set-Cookie")).hasSize(1);
        return answer.header("Set-Cookie");
    }

    static void expectCleared(Response answer) {
        assertThat(setCookie(answer)).startsWith(COOKIE + "=;").contains("Max-Age=0;", "Path=/", "HTTPOnly");
    }

    static void expectUntouched(Response answer) {
        assertThat(answer.headers().getValues("Set-Cookie")).isEmpty();
    }

    static void expectProblem(Response answer, int status) {
        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.asString()).doesNotContain("Exception");
    }
}
