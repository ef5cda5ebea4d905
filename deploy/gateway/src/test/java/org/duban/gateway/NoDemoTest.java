package org.duban.gateway;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that lies about by mistake opens nothing: outside the demo profile there is no such path. */
@WithTestResource(DemoKeys.class)
@QuarkusTest
class NoDemoTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "OPTIONS"})
    void withoutTheDemoProfileThereIsNoSignIn(String method) {
        given().contentType("application/json")
                .body("{\"username\":\"supervisor\"}")
                .request(method, "/demo/token")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
