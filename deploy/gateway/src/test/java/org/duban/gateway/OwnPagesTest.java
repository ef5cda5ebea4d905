package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OwnPagesTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({"/, zh-CN", "/en.html, en"})
    void theStartPageLinksToEveryContract(String path, String language) {
        String page = given().get(path).then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("<html lang=\"" + language + "\">")
                .contains("/openapi/meeting-service", "/openapi/task-service", "/openapi/notification-service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en.html"})
    void nothingOnAPageNeedsALooserPolicy(String path) {
        String page = given().get(path).asString();
        assertThat(page).doesNotContain("style=", "<style", "javascript:", "http://", "https://");
        assertThat(Pattern.compile(" on[a-z]+=").matcher(page).find()).isFalse();
        assertThat(Pattern.compile("<script[^>]*>(?!</script>)").matcher(page).find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en.html", "/duban.css", "/status.js", "/duban.svg", "/status", "/nowhere"})
    void ownPagesCarrySecurityHeaders(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void aNewVersionOfAPageIsSeenAtOnce() {
        given().get("/").then().header("Cache-Control", "no-cache");
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
}
