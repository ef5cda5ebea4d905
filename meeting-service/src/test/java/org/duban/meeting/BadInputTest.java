package org.duban.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.duban.devkit.test.DubanStack;
import org.duban.devkit.test.Identities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be taken is refused with a problem that says why. */
@QuarkusTest
@WithTestResource(DubanStack.class)
class BadInputTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Desk SECRETARY = Desk.of("secretary");

    @Test
    void malformedJsonIsA400() {
        refused(recordMeeting("{\"body\": \"市政府常务会议\", "), 400).body("type", equalTo("urn:duban:problem:malformed"));
    }

    @Test
    void anUnknownFieldIsA422ThatNamesIt() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("colour", "red");

        refused(SECRETARY.recordMeeting(header), 422).body("violations.field", hasItem("colour"));
    }

    @Test
    void anUnknownFieldInAPatchIsA422ThatNamesIt() {
        String meeting = SECRETARY.heldMeeting();

        refused(SECRETARY.change().body("{\"colour\": 1}").patch("/meetings/{id}", meeting), 422)
                .body("violations.field", hasItem("colour"));
    }

    @Test
    void aWrongEnumIsA422ThatNamesTheField() {
        String path = "/meetings/" + SECRETARY.heldMeeting() + "/decisions";

        refused(SECRETARY.post(path, Map.of("requirement", "清淤", "kind", "HOMEWORK")), 422)
                .body("violations.field", hasItem("kind"));
    }

    @Test
    void aDateThatIsNoneIsA422ThatShowsWhatOneLooksLike() {
        refused(SECRETARY.recordMeeting(Desk.meetingHeader("yesterday")), 422)
                .body("violations.field", hasItem("heldOn"))
                .body("violations.message", hasItem("must be a date, such as 2023-03-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2026,2,27]",
                "20260227",
                "\"2026-02-27T00:00:00Z\"",
                "\"+12026-02-27\"",
                "\"0000-01-01\"",
                "\"\""
            })
    void aDateInAnyOtherShapeIsA422(String date) {
        refused(recordMeeting("{\"body\": \"会\", \"heldOn\": " + date + "}"), 422)
                .body("violations.field", hasItem("heldOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\ud800b"})
    void textThatCouldNotBeKeptIsA400(String text) {
        String header =
                "{\"body\": \"会\", \"sequence\": {\"year\": 2026, \"number\": 1}, \"heldOn\": \"2026-02-27\", \"title\": \"";

        refused(recordMeeting(header + text + "\"}"), 400);
    }

    @Test
    void anEntryOfAListIsNamedByItsPlace() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("attendees", java.util.Arrays.asList("周敏", " "));

        refused(SECRETARY.recordMeeting(header), 422).body("violations.field", hasItem("attendees[1]"));
    }

    @Test
    void aHeaderThatCannotBeReadIsA400OrPassedOver() {
        refused(SECRETARY.ask().header("Accept", "garbage").get("/meetings"), 400);
        refused(SECRETARY.ask().header("Accept-Language", "x;q=abc").get("/meetings/{id}", UUID.randomUUID()), 404);
    }

    @Test
    void whatIsAskedForInAnotherFormIsA406() {
        String meeting = SECRETARY.heldMeeting();

        refused(SECRETARY.ask().header("Accept", "text/html").get("/meetings/{id}", meeting), 406);
        refused(SECRETARY.ask().header("Accept", "application/xml").get("/meetings"), 406);
    }

    @Test
    void aMissingFieldIsA422ThatNamesItInTheCallersLanguage() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.remove("heldOn");

        Response answer = SECRETARY
                .ask()
                .header("Accept-Language", "zh-CN")
                .contentType(ContentType.JSON)
                .body(header)
                .post("/meetings");

        refused(answer, 422).body("violations.field", hasItem("heldOn")).body("violations.message", hasItem("不能为空"));
    }

    @Test
    void aMeetingWithTheNumberOfAnotherIsA409() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        SECRETARY.recordMeeting(header).then().statusCode(201);

        refused(SECRETARY.recordMeeting(header), 409).body("type", equalTo("urn:duban:problem:conflict"));
    }

    @Test
    void moreThan20MegabytesOfMinutesAreA413() {
        String meeting = SECRETARY.heldMeeting();

        refused(SECRETARY.bringMinutes(meeting, "text/plain", new byte[21 * 1024 * 1024]), 413)
                .body("type", equalTo("urn:duban:problem:too-large"));
    }

    @Test
    void aWordFileThatIsNoneIsA422() {
        String meeting = SECRETARY.heldMeeting();

        refused(SECRETARY.bringMinutes(meeting, WORD, "这不是文档".getBytes(UTF_8)), 422);
        refused(SECRETARY.bringMinutes(meeting, WORD, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}), 422);
    }

    @Test
    void aFileOfAnotherKindIsA415() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        refused(SECRETARY.bringMinutes(SECRETARY.heldMeeting(), "application/octet-stream", picture), 415);
    }

    @Test
    void bytesThatAreNoTextAreA422() {
        String meeting = SECRETARY.heldMeeting();

        refused(SECRETARY.bringMinutes(meeting, "text/plain", new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 'b'}), 422);
        refused(SECRETARY.bringMinutes(meeting, "text/plain; charset=UTF-8", new byte[] {'a', (byte) 0xB0}), 422);
        refused(SECRETARY.bringMinutes(meeting, "text/plain", "会议\u0007纪要".getBytes(UTF_8)), 422);
        refused(SECRETARY.bringMinutes(meeting, "text/plain; charset=klingon", "abc".getBytes(UTF_8)), 415);
        refused(SECRETARY.bringMinutes(meeting, "text/plain", new byte[0]), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★10年\n市政府常务会议纪要", "TOP SECRET\nMinutes of the council"})
    void classifiedMinutesAreRefusedAndNothingOfThemStays(String minutes) {
        String meeting = SECRETARY.heldMeeting();

        refused(SECRETARY.bringMinutes(meeting, "text/plain", minutes.getBytes(UTF_8)), 422)
                .body("type", equalTo("urn:duban:problem:classified"));

        refused(SECRETARY.ask().get("/meetings/{id}/minutes", meeting), 404);
    }

    @Test
    void classifiedWordsAreRefusedWhereverTheyComeIn() {
        Map<String, Object> header = Desk.meetingHeader("2026-02-27");
        header.put("title", "绝密★启用前");
        String path = "/meetings/" + SECRETARY.heldMeeting() + "/decisions";

        refused(SECRETARY.recordMeeting(header), 422).body("type", equalTo("urn:duban:problem:classified"));
        refused(SECRETARY.post(path, Map.of("requirement", "CONFIDENTIAL//落实")), 422)
                .body("type", equalTo("urn:duban:problem:classified"));
    }

    @Test
    void nobodyAnExpiredTokenAndAForgedOneAreA401() {
        refused(RestAssured.given().basePath("/api/v1").get("/meetings"), 401);
        refused(withToken(Identities.expired("secretary")), 401);
        refused(withToken(Identities.forged("secretary")), 401);
    }

    @Test
    void aStaleETagIsA412AndAMissingOneA428() {
        String meeting = SECRETARY.heldMeeting();
        String read = SECRETARY.ask().get("/meetings/{id}", meeting).header("ETag");
        SECRETARY
                .ask()
                .contentType(ContentType.JSON)
                .header("If-Match", read)
                .body("{\"title\": \"一\"}")
                .patch("/meetings/{id}", meeting)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(read)));

        refused(
                SECRETARY
                        .ask()
                        .contentType(ContentType.JSON)
                        .header("If-Match", read)
                        .body("{\"title\": \"二\"}")
                        .patch("/meetings/{id}", meeting),
                412);
        refused(
                SECRETARY
                        .ask()
                        .contentType(ContentType.JSON)
                        .body("{\"title\": \"二\"}")
                        .patch("/meetings/{id}", meeting),
                428);
        refused(SECRETARY.ask().contentType("text/plain").body("纪要").put("/meetings/{id}/minutes", meeting), 428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings?cursor=Zm9yZ2Vk",
                "/meetings?limit=0",
                "/meetings?limit=201",
                "/meetings?limit=many",
                "/meetings?limit=1&limit=2",
                "/meetings?from=%2B12026-01-01",
                "/meetings?color=red",
                "/meetings?status=LOST",
                "/meetings?cursor=",
                "/meetings?cursor",
                "/meetings?limit=",
                "/meetings?q=%20",
                "/extraction-quality?language=",
                "/bodies?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aQueryThatCannotBeReadIsA400(String path) {
        refused(SECRETARY.ask().urlEncodingEnabled(false).get(path), 400);
    }

    @Test
    void aCursorOfAnotherListOrCallerIsA400() {
        SECRETARY.heldMeeting();
        SECRETARY.heldMeeting();
        String cursor = SECRETARY.get("/meetings?limit=1").getString("nextCursor");

        refused(SECRETARY.ask().queryParam("cursor", cursor).get("/meetings?year=2026"), 400);
        refused(Desk.of("auditor").ask().queryParam("cursor", cursor).get("/meetings"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/%s",
                "/directives/%s",
                "/directives/%s/history",
                "/decisions/%s",
                "/agenda-items/%s",
                "/bodies/%s",
                "/meetings/%s/agenda-items",
                "/meetings/%s/editions",
                "/meetings/%s/minutes",
                "/meetings/%s/directives"
            })
    void whatIsNotThereIsA404(String path) {
        refused(SECRETARY.ask().get(path.formatted(UUID.randomUUID())), 404);
        refused(SECRETARY.ask().get(path.formatted("not-an-id")), 404);
    }

    @Test
    void aMethodOrATypeThatIsNotTakenHereIsA405OrA415() {
        refused(SECRETARY.ask().delete("/meetings"), 405);
        refused(SECRETARY.ask().contentType("application/xml").body("<a/>").post("/meetings"), 415);
        refused(SECRETARY.ask().contentType(ContentType.JSON).post("/meetings"), 400);
    }

    private static Response recordMeeting(String json) {
        return SECRETARY.ask().contentType(ContentType.JSON).body(json).post("/meetings");
    }

    private static Response withToken(String token) {
        return RestAssured.given().basePath("/api/v1").auth().oauth2(token).get("/meetings");
    }

    private static ValidatableResponse refused(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
