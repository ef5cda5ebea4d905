package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CarryingTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void methodBodyAndHeadersArriveUnchanged(String method) {
        given().header("Authorization", "Bearer abc")
                .header("If-Match", "\"7\"")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "en")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .contentType("text/plain; charset=UTF-8")
                .body("市教育局牵头整改")
                .request(method, "/api/v1/tasks/1?sort=due&sort=issued")
                .then()
                .statusCode(200);
        Received seen = backends.task.last();
        assertThat(seen.method()).isEqualTo(method);
        assertThat(seen.uri()).isEqualTo("/api/v1/tasks/1?sort=due&sort=issued");
        assertThat(seen.body()).isEqualTo("市教育局牵头整改");
        assertThat(seen.header("Authorization")).isEqualTo("Bearer abc");
        assertThat(seen.header("If-Match")).isEqualTo("\"7\"");
        assertThat(seen.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(seen.header("Accept-Language")).isEqualTo("en");
        assertThat(seen.header("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void theAnswerComesBackUnchanged() {
        backends.meeting.answering(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"3\"");
            exchange.getResponseHeaders().add("Link", "</api/v1/meetings?cursor=x>; rel=\"next\"");
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            Backend.reply(exchange, 409, "{\"state\":\"ISSUED\"}");
        });
        given().get("/api/v1/meetings")
                .then()
                .statusCode(409)
                .header("ETag", "\"3\"")
                .header("Link", "</api/v1/meetings?cursor=x>; rel=\"next\"")
                .contentType("application/problem+json")
                .body("state", equalTo("ISSUED"));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void answersWithoutABodyStayWithoutOne(int status) {
        backends.task.answering(status, "");
        given().get("/api/v1/tasks").then().statusCode(status).body(emptyString());
    }

    @Test
    void aHeadIsAHead() {
        backends.task.answering(200, "");
        given().head("/api/v1/tasks").then().statusCode(200).body(emptyString());
        assertThat(backends.task.last().method()).isEqualTo("HEAD");
    }

    @Test
    void headersOfOneConnectionStopAtTheGateway() throws IOException {
        backends.task.answering(exchange -> {
            Received.of(exchange, backends.task.received()::add);
            exchange.getResponseHeaders().add("Connection", "x-private");
            exchange.getResponseHeaders().add("X-Private", "1");
            exchange.getResponseHeaders().add("Keep-Alive", "timeout=5");
            Backend.reply(exchange, 200, "{}");
        });
        String answer = raw().send("GET /api/v1/tasks HTTP/1.1\r\nHost: duban.example\r\n"
                + "Connection: close\r\nConnection: X-Secret\r\nX-Secret: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\n"
                + "Proxy-Connection: keep-alive\r\nProxy-Authorization: Basic x\r\nUpgrade: h2c\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContainIgnoringCase("x-private", "keep-alive:");
        assertThat(backends.task.last().headers())
                .doesNotContainKeys(
                        "X-secret", "Keep-alive", "Te", "Proxy-connection", "Proxy-authorization", "Upgrade");
    }

    @Test
    void whereARequestCameFromIsTheGatewaysWordAlone() {
        given().header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=203.0.113.9")
                .header("X-Real-IP", "203.0.113.9")
                .get("/api/v1/tasks");
        Received seen = backends.task.last();
        assertThat(seen.headers().get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(seen.headers().get("X-Forwarded-Host")).containsExactly(gateway.getAuthority());
        assertThat(seen.headers().get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(seen.headers()).doesNotContainKeys("Forwarded", "X-real-ip", "X-forwarded-prefix");
    }

    @Test
    void aRequestIdGoesAllTheWayAndBack() {
        backends.task.answering(exchange -> {
            Received.of(exchange, backends.task.received()::add);
            exchange.getResponseHeaders().add("X-Request-Id", "of-the-service");
            Backend.reply(exchange, 200, "{}");
        });
        var headers = given().header("X-Request-Id", "letter-2023.7")
                .get("/api/v1/tasks")
                .headers();
        assertThat(headers.getValues("X-Request-Id")).containsExactly("letter-2023.7");
        assertThat(backends.task.last().headers().get("X-Request-Id")).containsExactly("letter-2023.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "has a space", "<script>alert(1)</script>", "quote\"quote"})
    void whatIsNoRequestIdIsReplacedByOne(String sent) {
        String made = given().header("X-Request-Id", sent)
                .get("/api/v1/tasks")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .extract()
                .header("X-Request-Id");
        assertThat(backends.task.last().header("X-Request-Id")).isEqualTo(made);
    }

    @Test
    void ownRefusalsCarryARequestIdToo() {
        given().header("X-Request-Id", "letter-2023.8").get("/nowhere").then().header("X-Request-Id", "letter-2023.8");
    }
}
