package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OwnPagesTest extends GatewayTest {
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'; form-action 'self'; object-src 'none'";

    @ParameterizedTest
    @CsvSource({"/status, zh-CN", "/status/en, en"})
    void theStatusPageLinksToEveryContract(String path, String language) {
        String page = page(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(page)
                .contains("<html lang=\"" + language + "\">")
                .contains("/openapi/meeting-service", "/openapi/task-service", "/openapi/notification-service");
        assertThat(backends.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/status/en"})
    void everythingOnTheStatusPageIsThere(String path) {
        Matcher link =
                Pattern.compile("(?:href|src)=\"(/[^\"]+)\"").matcher(page(path).asString());
        while (link.find()) {
            given().header("Accept", "text/html;q=0.9, */*")
                    .get(link.group(1))
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status", "/status/en"})
    void nothingOnTheStatusPageNeedsALooserPolicy(String path) {
        String page = page(path).asString();
        assertThat(page).doesNotContain("style=", "<style", "javascript:", "http://", "https://");
        assertThat(Pattern.compile(" on[a-z]+=").matcher(page).find()).isFalse();
        assertThat(Pattern.compile("<script[^>]*>(?!</script>)").matcher(page).find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/status",
                "/status.js",
                "/duban.svg",
                "/tasks/7",
                "/session",
                "/session/people",
                "/nowhere.js"
            })
    void ownPagesCarrySecurityHeaders(String path) {
        for (String accepted : List.of("text/html", "*/*")) {
            given().header("Accept", accepted)
                    .get(path)
                    .then()
                    .header("Content-Security-Policy", POLICY)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status", "/status.js", "/tasks/7"})
    void aNewVersionOfAPageIsSeenAtOnce(String path) {
        page(path).then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void aFileNamedByItsContentIsKept() {
        given().get("/static/bundle/main-ABCD2345.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
        given().get("/static/bundle/main.js").then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void allThatTheConsoleIsMadeOfIsKept() {
        String start = page("/").asString();
        assertThat(start).containsPattern("<script[^>]+ src=\"/static/bundle/[^\"]+\"></script>");
        Matcher file = Pattern.compile("\"(/static/bundle/[^\"]+)\"").matcher(start);
        while (file.find()) {
            given().get(file.group(1))
                    .then()
                    .statusCode(200)
                    .header("Content-Encoding", "gzip")
                    .header("Cache-Control", "public, max-age=31536000, immutable");
        }
    }

    @Test
    void nothingInTheConsolesPageNeedsALooserPolicy() {
        assertThat(Pattern.compile("<script[^>]*>(?!</script>)")
                        .matcher(page("/").asString())
                        .find())
                .isFalse();
    }

    @Test
    void aFileThatIsNotThereIsNotKept() {
        given().header("Accept", "text/html")
                .get("/static/bundle/gone-ABCD2345.js")
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store");
    }

    @Test
    void theStatusNamesEachService() {
        backends.task.answering(503, "{}");
        given().get("/status")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("services.name", contains("meeting-service", "task-service", "notification-service"))
                .body("services.ready", contains(true, false, true));
        assertThat(backends.meeting.last().uri()).isEqualTo("/q/health/ready");
    }

    @Test
    void aScriptThatAsksForDataIsNotGivenThePage() {
        given().header("Accept", "application/json").get("/status").then().contentType("application/json");
    }

    @Test
    void aServiceThatIsAwayIsNotReady() {
        backends.meeting.stop();
        try {
            given().get("/status").then().statusCode(200).body("services.ready", contains(false, true, true));
        } finally {
            backends.meeting.start();
        }
    }

    @Test
    void theGatewayTellsItsOwnHealth() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        assertThat(backends.requests()).isZero();
    }

    private static Response page(String path) {
        return given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get(path);
    }
}
