package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OpenApiTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"meeting-service", "task-service", "notification-service"})
    void theContractOfEachServiceIsPublic(String service) {
        backends.named(service).answering(200, "{\"openapi\":\"3.1.0\"}");
        given().get("/openapi/" + service + "?format=json").then().statusCode(200);
        assertThat(backends.named(service).last().uri()).isEqualTo("/q/openapi?format=json");
        given().get("/openapi/" + service).then().statusCode(200);
        assertThat(backends.named(service).last().uri()).isEqualTo("/q/openapi");
    }

    @Test
    void nobodysCredentialsGoWithIt() {
        given().header("Authorization", "Bearer abc").cookie("session", "abc").get("/openapi/task-service");
        assertThat(backends.task.last().headers()).doesNotContainKeys("Authorization", "Cookie");
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi/other-service, 404",
        "/openapi/task-service/ui, 404",
        "/openapi, 404",
        "/openapi/task-service?format=exe, 400",
        "/openapi/task-service?format=json&path=/q/metrics, 400",
    })
    void nothingElseIs(String path, int status) {
        given().get(path).then().statusCode(status).contentType("application/problem+json");
        assertThat(backends.requests()).isZero();
    }

    @Test
    void aContractIsOnlyRead() {
        given().post("/openapi/task-service").then().statusCode(405).header("Allow", "GET, HEAD");
    }
}
