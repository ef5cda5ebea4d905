package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestProfile(DemoProfile.class)
@WithTestResource(DemoKeys.class)
@QuarkusTest
class DemoSignInTest extends GatewayTest {
    DemoKeys demo;

    @BeforeEach
    void loadTheCity() throws Exception {
        demo.cityIsLoaded("EDU", "DCS");
    }

    @ParameterizedTest
    @CsvSource({"supervisor, supervisor,", "secretary, secretary,", "officer.EDU, officer, EDU", "head.DCS, head, DCS"})
    void aDemoPersonGetsATokenThatSaysWhoTheyAre(String username, String role, String department) throws Exception {
        JsonObject claims = claims(signIn(username));
        assertThat(claims.getString("iss")).isEqualTo("https://duban.local/demo");
        assertThat(claims.getString("aud")).isEqualTo("duban");
        assertThat(claims.getString("sub")).isEqualTo(username);
        assertThat(claims.getString("preferred_username")).isEqualTo(username);
        assertThat(claims.getJsonArray("groups")).isEqualTo(JsonArray.of(role));
        assertThat(claims.getString("department")).isEqualTo(department);
    }

    @Test
    void aTokenHoldsForAWorkingDay() throws Exception {
        Response answer = signIn("auditor");
        JsonObject claims = claims(answer);
        assertThat(answer.jsonPath().getLong("expiresIn")).isEqualTo(28_800);
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(28_800);
        assertThat(claims.getLong("iat"))
                .isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond());
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "officer.NONE", "officer.edu", "head."})
    void aStrangerGetsNone(String username) {
        expectProblem(signIn(username), 404);
    }

    @Test
    void nobodySignsInBeforeTheCityIsLoaded() throws Exception {
        demo.cityIsLoading();
        expectProblem(signIn("supervisor"), 503);
        demo.cityIsLoaded("EDU");
        assertThat(signIn("supervisor").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting-service", "task-service", "notification-service"})
    void nobodySignsInBeforeEachServiceIsReady(String service) {
        backends.named(service).answering(503, "{}");
        Response answer = signIn("supervisor");
        expectProblem(answer, 503);
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"supervisor\"", "null", "{\"username\":\"supervisor\"} x"})
    void whatIsNoJsonObjectIsMalformed(String body) {
        expectProblem(post(body), 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"username\":\"supervisor\",\"role\":\"auditor\"}|role",
                "{}|username",
                "{\"username\":7}|username",
                "{\"username\":null}|username",
                "{\"username\":\" \"}|username",
            })
    void aFieldAtFaultIsNamed(String body, String field) {
        Response answer = post(body);
        expectProblem(answer, 422);
        answer.then().body("violations[0].field", equalTo(field));
        assertThat(answer.jsonPath().getString("violations[0].message")).isNotBlank();
    }

    @Test
    void onlyJsonIsTaken() {
        expectProblem(
                given().contentType("text/plain")
                        .body("{\"username\":\"supervisor\"}")
                        .post("/demo/token"),
                415);
    }

    @Test
    void aFormIsSmall() {
        expectProblem(post("{\"username\":\"" + "x".repeat(5000) + "\"}"), 413);
    }

    @Test
    void signingInIsAPost() {
        Response answer = given().get("/demo/token");
        expectProblem(answer, 405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    private static Response signIn(String username) {
        return post(new JsonObject().put("username", username).encode());
    }

    private static Response post(String body) {
        return given().contentType("application/json; charset=utf-8").body(body).post("/demo/token");
    }

    private static void expectProblem(Response answer, int status) {
        answer.then().statusCode(status).contentType("application/problem+json").body("status", equalTo(status));
        assertThat(answer.asString()).doesNotContain("accessToken", "Exception");
    }

    private JsonObject claims(Response answer) throws Exception {
        answer.then().statusCode(200);
        String[] parts = answer.jsonPath().getString("accessToken").split("\\.");
        assertThat(decoded(parts[0]).getString("alg")).isEqualTo("RS256");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(demo.pair().getPublic());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return decoded(parts[1]);
    }

    private static JsonObject decoded(String part) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }
}
