package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.duban.gateway.session.Seals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that lies about by mistake opens nothing: outside the demo profile there is no such path. */
@WithTestResource(DemoKeys.class)
@WithTestResource(SessionKeyFile.class)
@QuarkusTest
class NoDemoTest extends GatewayTest {

    @Test
    void nobodySignsInToTheConsole() {
        given().get("/session/people").then().statusCode(200).body("kind", equalTo("NONE"));
        given().header("X-Duban", "console")
                .contentType("application/json")
                .body("{\"username\":\"supervisor\"}")
                .post("/session")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void aCookieThatCameAboutElsewhereOpensNothing() {
        String cookie = Seals.cookie(SessionKeyFile.NEW, "supervisor", "supervisor");
        given().cookie("duban-session", cookie).get("/session").then().statusCode(401);
        given().cookie("duban-session", cookie).get("/api/v1/tasks");
        assertThat(backends.task.last().headers()).doesNotContainKeys("Authorization", "Cookie");
    }

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
