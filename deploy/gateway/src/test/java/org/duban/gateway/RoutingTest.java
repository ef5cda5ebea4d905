package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoutingTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "meeting-service:bodies,meetings,agenda-items,directives,decisions,extractions,extraction-quality",
                "meeting-service:meeting-feeds,meeting-calendars",
                "task-service:departments,tasks,measures,evidence,extension-requests,clock-profiles,score-weights",
                "task-service:dashboards,ledgers,bulletins,calendar-feeds,calendars,closing-file-key,scores",
                "notification-service:notifications,reminders,slips,deliveries,reminder-policies,working-calendar",
                "notification-service:preferences,webhooks",
            })
    void eachFirstSegmentGoesToTheServiceThatOwnsIt(String service, String segments) {
        for (String segment : segments.split(",")) {
            given().get("/api/v1/" + segment + "/part?limit=2").then().statusCode(200);
            assertThat(backends.named(service).last().uri()).isEqualTo("/api/v1/" + segment + "/part?limit=2");
        }
        assertThat(backends.requests()).isEqualTo(segments.split(",").length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/TASKS",
                "/api/v1/tasksandmore",
                "/api/v1/",
                "/api/v1",
                "/api/v2/tasks",
                "/api",
                "/internal/parked-events",
                "/api/v1/internal/parked-events",
                "/q/metrics",
                "/q/openapi",
                "/elsewhere",
            })
    void whatNobodyOwnsIsNotForwarded(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:duban:problem:not-found"))
                .body("status", equalTo(404))
                .body("instance", equalTo(path));
        assertThat(backends.requests()).isZero();
    }

    @Test
    void aBodySentToNowhereIsAnsweredToo() {
        given().body(new byte[1_000_000]).post("/api/v1/nothing").then().statusCode(404);
    }

    @Test
    void methodsThatNoServiceHasAreRefused() {
        given().request("TRACE", "/api/v1/tasks")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", equalTo("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"));
        assertThat(backends.requests()).isZero();
    }
}
