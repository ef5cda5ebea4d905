package org.duban.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestProfile(DemoProfile.class)
@QuarkusTest
class SigningInTest extends SessionTest {

    @Test
    void whoSignsInIsToldWhoTheyAreAndForHowLong() {
        Response answer = signIn("officer.EDU");
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("username", equalTo("officer.EDU"))
                .body("roles", contains("officer"))
                .body("department", equalTo("EDU"));
        assertThat(Instant.parse(answer.jsonPath().getString("expiresAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(8)).minusSeconds(60),
                        Instant.now().plus(Duration.ofHours(8)));
    }

    @Test
    void theCookieIsForThisOriginAloneAndForNoScript() {
        assertThat(setCookie(signIn("supervisor")).replaceFirst(" Expires=[^;]*;", ""))
                .matches(
                        "duban-session=[A-Za-z0-9_-]{100,1000}; Max-Age=2(8800|8799); Path=/; HTTPOnly; SameSite=Strict");
    }

    @Test
    void theCookieDoesNotShowWhatItSays() {
        String cookie = signedIn("supervisor");
        byte[] bytes = java.util.Base64.getUrlDecoder().decode(cookie);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("supervisor");
        assertThat(signedIn("supervisor")).isNotEqualTo(cookie);
    }

    @Test
    void whoIsSignedInIsKnownAgain() {
        Response answer = given().cookie(COOKIE, signedIn("supervisor2")).get("/session");
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("username", equalTo("supervisor2"))
                .body("roles", contains("supervisor"))
                .body("department", nullValue());
        expectUntouched(answer);
    }

    @Test
    void nobodyIsKnownWithoutACookie() {
        Response answer = given().get("/session");
        expectProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).isNotBlank();
        expectUntouched(answer);
    }

    @Test
    void whoSignsOutLosesTheCookie() {
        Response answer = console(signedIn("leader")).delete("/session");
        answer.then().statusCode(204);
        expectCleared(answer);
    }

    @Test
    void signingOutTwiceDoesNoHarm() {
        console().delete("/session").then().statusCode(204);
    }

    @Test
    void whoSignsInAnewIsTheNewOne() {
        String cookie = console(signedIn("leader"))
                .contentType("application/json")
                .body("{\"username\":\"auditor\"}")
                .post("/session")
                .cookie(COOKIE);
        given().cookie(COOKIE, cookie).get("/session").then().body("username", equalTo("auditor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "officer.NONE", "officer.edu", "head."})
    void aStrangerDoesNotGetIn(String username) {
        Response answer = signIn(username);
        expectProblem(answer, 404);
        expectUntouched(answer);
    }

    @Test
    void nobodySignsInBeforeTheCityIsLoaded() throws Exception {
        demo.cityIsLoading();
        expectProblem(signIn("supervisor"), 503);
        expectProblem(given().get("/session/people"), 503);
        demo.cityIsLoaded("EDU");
        signIn("supervisor").then().statusCode(200);
    }

    @Test
    void nobodySignsInBeforeEachServiceIsReady() {
        backends.task.answering(503, "{}");
        Response answer = signIn("supervisor");
        expectProblem(answer, 503);
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
    }

    @Test
    void whoIsSignedInStaysSoWhileAServiceIsAway() {
        String cookie = signedIn("supervisor");
        backends.task.answering(503, "{}");
        given().cookie(COOKIE, cookie).get("/session").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|400",
                "[]|400",
                "{}|422",
                "{\"username\":7}|422",
                "{\"username\":\"supervisor\",\"roles\":[\"auditor\"]}|422"
            })
    void aFormThatIsNoneIsRefused(String form, int status) {
        Response answer = post(form);
        expectProblem(answer, status);
        expectUntouched(answer);
    }

    @Test
    void aFormIsSmallAndJson() {
        expectProblem(post("{\"username\":\"" + "x".repeat(5000) + "\"}"), 413);
        expectProblem(
                console()
                        .contentType("text/plain")
                        .body("{\"username\":\"leader\"}")
                        .post("/session"),
                415);
    }

    @ParameterizedTest
    @CsvSource({"POST", "DELETE"})
    void aPageThatIsNotTheConsoleSignsNobodyInOrOut(String method) {
        Response answer = given().contentType("application/json")
                .body("{\"username\":\"leader\"}")
                .request(method, "/session");
        expectProblem(answer, 403);
        expectUntouched(answer);
        assertThat(answer.jsonPath().getString("detail")).contains("X-Duban: console");
    }

    @ParameterizedTest
    @CsvSource({"POST,cross-site", "DELETE,cross-site", "GET,cross-site", "POST,same-site"})
    void aForeignPageSignsNobodyInOrOut(String method, String site) {
        Response answer = given().cookie(COOKIE, signedIn("leader"))
                .header("X-Duban", "console")
                .header("Sec-Fetch-Site", site)
                .contentType("application/json")
                .body("{\"username\":\"leader\"}")
                .request(method, "/session");
        expectProblem(answer, 403);
        expectUntouched(answer);
    }

    @Test
    void aRefusalComesInTheCallersLanguage() {
        given().header("Accept-Language", "zh-CN")
                .delete("/session")
                .then()
                .statusCode(403)
                .body("title", equalTo("您无权执行此操作"));
    }

    @Test
    void aPageForSigningInCanListThePeople() {
        given().get("/session/people")
                .then()
                .statusCode(200)
                .body("kind", equalTo("DEMO"))
                .body("people.username", hasItems("secretary", "supervisor", "head.DCS", "officer.EDU"))
                .body("people.find { it.username == 'head.EDU' }.roles", contains("head"))
                .body("people.find { it.username == 'head.EDU' }.department", equalTo("EDU"))
                .body("people.find { it.username == 'auditor' }.department", nullValue())
                .body("departments.code", contains("EDU", "DCS"));
    }

    @Test
    void peopleAndDepartmentsAreCalledByTheirNames() throws Exception {
        demo.cityIsLoaded("EDU\tzh=教育局\ten=Education Bureau\thead.EDU=程立言");
        given().get("/session/people")
                .then()
                .body("departments[0].names.zh", equalTo("教育局"))
                .body("departments[0].names.en", equalTo("Education Bureau"))
                .body("people.find { it.username == 'head.EDU' }.name", equalTo("程立言"));
        Response answer = signIn("head.EDU");
        answer.then().body("name", equalTo("程立言"));
        given().cookie(COOKIE, answer.cookie(COOKIE)).get("/session").then().body("name", equalTo("程立言"));
    }

    @Test
    void everybodyListedCanSignIn() {
        for (Object username : given().get("/session/people").jsonPath().getList("people.username")) {
            signIn(username.toString()).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /session, 'GET, HEAD, POST, DELETE'",
        "OPTIONS, /session, 'GET, HEAD, POST, DELETE'",
        "POST, /session/people, 'GET, HEAD'"
    })
    void nothingElseCanBeDoneHere(String method, String path, String allowed) {
        Response answer = console().header("Origin", "https://evil.example").request(method, path);
        expectProblem(answer, 405);
        assertThat(answer.header("Allow")).isEqualTo(allowed);
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}
