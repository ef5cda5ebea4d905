package org.duban.task.events;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DubanStack.class)
class SmokeTest {
    @Test
    void anOperatorSeesThatNothingIsParked() {
        given().auth()
                .oauth2(Identities.token("system"))
                .get("/internal/parked-events")
                .then()
                .log().all()
                .statusCode(200)
                .header("X-Request-Id", notNullValue())
                .body("items.size()", equalTo(0));
    }

    @Test
    void nobodyElseDoes() {
        given().auth().oauth2(Identities.token("officer.FGW")).get("/internal/parked-events").then().log().all().statusCode(403).contentType("application/problem+json");
        given().auth().oauth2(Identities.expired("system")).get("/internal/parked-events").then().log().all().statusCode(401).contentType("application/problem+json");
        given().get("/internal/parked-events").then().log().all().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2(Identities.token("system")).get("/internal/parked-events?limit=0").then().log().all().statusCode(400).contentType("application/problem+json");
        given().auth().oauth2(Identities.token("system")).get("/internal/parked-events?color=red").then().log().all().statusCode(400).contentType("application/problem+json");
        given().auth().oauth2(Identities.token("system")).get("/internal/parked-events?cursor=abcd").then().log().all().statusCode(400).contentType("application/problem+json");
        given().auth().oauth2(Identities.token("system")).delete("/internal/parked-events").then().log().all().statusCode(405).contentType("application/problem+json");
        given().auth().oauth2(Identities.token("system")).get("/nowhere").then().log().all().statusCode(404).contentType("application/problem+json");
    }
}
