package org.duban.local.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.duban.local.Part;
import org.duban.local.SystemUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A browser at work: it has a cookie and no token. */
class ConsoleSessionTest {
    private static SystemUnderTest system;
    private static String cookie;

    @BeforeAll
    static void signIn() throws Exception {
        system = HarbourCity.founded().system;
        cookie = given().contentType("application/json")
                .header("X-Duban", "console")
                .body(Map.of("username", "secretary"))
                .post(at("/session"))
                .then()
                .statusCode(200)
                .extract()
                .cookie("duban-session");
    }

    @Test
    void theServicesKnowWhoIsSignedIn() {
        browser().get(at("/api/v1/departments")).then().statusCode(200);
        browser()
                .contentType("text/plain; charset=utf-8")
                .header("X-Duban", "console")
                .body("会议要求，市林业局要编制计划。")
                .post(at("/api/v1/extractions"))
                .then()
                .statusCode(200);
    }

    @Test
    void whoIsSignedInStaysSoWhenTheGatewayIsKilledAndStartedAgain() throws Exception {
        system.kill9(Part.GATEWAY);
        system.restart(Part.GATEWAY);
        browser().get(at("/session")).then().statusCode(200).body("username", equalTo("secretary"));
        browser().get(at("/api/v1/departments")).then().statusCode(200);
    }

    private static RequestSpecification browser() {
        return given().cookie("duban-session", cookie);
    }

    private static String at(String path) {
        return system.gateway().resolve(path).toString();
    }
}
