package org.duban.local.story;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.duban.local.SystemUnderTest;

/** Somebody of the city at work, through the gateway, signed in at the demo sign-in. */
final class Person {
    private final SystemUnderTest system;
    private final String token;

    private Person(SystemUnderTest system, String token) {
        this.system = system;
        this.token = token;
    }

    static Person signedIn(SystemUnderTest system, String username) {
        String token = given().contentType("application/json")
                .body(Map.of("username", username))
                .post(system.gateway().resolve("/demo/token"))
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        return new Person(system, token);
    }

    JsonPath sees(String path) {
        return asks(path).then().statusCode(200).extract().jsonPath();
    }

    Response asks(String path) {
        return request().urlEncodingEnabled(false).get(at(path));
    }

    JsonPath posts(String path, Object body, int status) {
        return request()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .post(at(path))
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    JsonPath putsMinutes(String meeting, String text) {
        return request()
                .contentType("text/plain; charset=utf-8")
                .header("If-Match", "*")
                .body(text)
                .put(at("/meetings/" + meeting + "/minutes"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath extracts(String text) {
        return request()
                .contentType("text/plain; charset=utf-8")
                .body(text)
                .post(at("/extractions"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String at(String path) {
        return system.gateway().resolve("/api/v1" + path).toString();
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token);
    }
}
