package org.duban.local.story;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.duban.local.SystemUnderTest;

/** Somebody of the city at work, through the gateway, signed in at the demo sign-in. */
public final class Person {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final SystemUnderTest system;
    private final String token;

    private Person(SystemUnderTest system, String token) {
        this.system = system;
        this.token = token;
    }

    public static Person signedIn(SystemUnderTest system, String username) {
        String token = given().contentType("application/json")
                .body(Map.of("username", username))
                .post(system.gateway().resolve("/demo/token"))
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        return new Person(system, token);
    }

    public JsonPath sees(String path) {
        return asks(path).then().statusCode(200).extract().jsonPath();
    }

    Response asks(String path) {
        return request().urlEncodingEnabled(false).get(at(path));
    }

    public JsonPath posts(String path, Object body, int status) {
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

    void deletes(String path) {
        request().header("If-Match", "*").delete(at(path)).then().statusCode(204);
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

    /** Sends a file as the body, from the disk. */
    HttpResponse<String> uploads(String path, Path file) throws Exception {
        HttpRequest upload = authorized(path)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        return HTTP.send(upload, HttpResponse.BodyHandlers.ofString());
    }

    /** Saves what lies there into a file. */
    public HttpResponse<Path> downloads(String path, Path file) throws Exception {
        return HTTP.send(authorized(path).build(), HttpResponse.BodyHandlers.ofFile(file));
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(at(path))).header("Authorization", "Bearer " + token);
    }

    private String at(String path) {
        return system.gateway().resolve("/api/v1" + path).toString();
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token);
    }
}
