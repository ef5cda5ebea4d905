package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AwayTest extends GatewayTest {

    @Test
    void aServiceThatIsAwayIsSaidToBeAwayAndFoundWhenItIsBack() {
        backends.task.stop();
        try {
            expectUnavailable(given().header("Accept-Language", "en").get("/api/v1/tasks"))
                    .then()
                    .body("detail", containsString("task-service cannot be reached"));
            given().get("/api/v1/meetings").then().statusCode(200);
        } finally {
            backends.task.start();
        }
        given().get("/api/v1/tasks").then().statusCode(200);
    }

    @Test
    void anUploadToAServiceThatIsAwayIsAnsweredToo() {
        backends.task.stop();
        try {
            expectUnavailable(given().body(new byte[5_000_000]).post("/api/v1/tasks/1/evidence"));
        } finally {
            backends.task.start();
        }
    }

    @Test
    void aRequestThatBreaksOffIsNotSentASecondTime() {
        backends.task.answering(this::takeAndHangUp);
        expectUnavailable(given().header("Accept-Language", "en").body("{}").post("/api/v1/tasks"))
                .then()
                .body("detail", containsString("Idempotency-Key"));
        assertThat(backends.requests()).isEqualTo(1);
    }

    @Test
    void aGetThatBreaksOffIsNotSentASecondTimeEither() {
        backends.task.answering(this::takeAndHangUp);
        expectUnavailable(given().get("/api/v1/tasks"));
        assertThat(backends.requests()).isEqualTo(1);
    }

    private void takeAndHangUp(HttpExchange exchange) throws IOException {
        Received.of(exchange, backends.task.received()::add);
        exchange.close();
    }

    private static Response expectUnavailable(Response response) {
        response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("urn:duban:problem:unavailable"))
                .body("status", equalTo(503));
        return response;
    }
}
