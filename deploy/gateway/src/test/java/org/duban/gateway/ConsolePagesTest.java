package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link into the console is the console, and nothing else is. */
@QuarkusTest
class ConsolePagesTest extends GatewayTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/tasks/0195e0c7-0000-7000-8000-000000000000",
                "/tasks/7?tab=timeline&lang=en",
                "/review/%E4%BC%9A%E8%AE%AE",
                "/apiary",
                "/sessions"
            })
    void aLinkIntoTheConsoleIsTheConsole(String path) {
        Response start = go("/");
        start.then().statusCode(200).contentType("text/html");
        Response deep = go(path);
        deep.then().statusCode(200).contentType("text/html").header("Cache-Control", "no-cache");
        assertThat(deep.asString()).isEqualTo(start.asString());
        browser().head(path).then().statusCode(200);
        assertThat(backends.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v2/tasks",
                "/api/v1/nothing",
                "/openapi",
                "/openapi/other-service",
                "/q/nothing",
                "/demo",
                "/demo/tokens",
                "/session/nothing",
                "/static",
                "/static/bundle/gone.js",
                "/status/nothing"
            })
    void aPathOfProgramsIsNoPage(String path) {
        go(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "image/png,*/*"})
    void whoDoesNotWantAPageGetsNone(String accepted) {
        given().header("Accept", accepted)
                .get("/tasks/7")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void aPageIsOnlyRead(String method) {
        given().header("Accept", BROWSER).request(method, "/tasks/7").then().statusCode(404);
    }

    @Test
    void aTrickIsNoPage() throws Exception {
        assertThat(raw().get("/tasks/../api/v1/tasks", "Accept: text/html")).startsWith("HTTP/1.1 404 ");
        assertThat(raw().get("/tasks/%2e%2e/q", "Accept: text/html")).startsWith("HTTP/1.1 404 ");
    }

    private static Response go(String path) {
        return browser().get(path);
    }

    private static RequestSpecification browser() {
        return given().urlEncodingEnabled(false).header("Accept", BROWSER);
    }
}
